package brokerage.api.log;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a command that was carried out, now or before.
 *
 * @param position of the last event the command stored; of the whole log, when it stored none. Whoever reads a view at
 *     this position or later reads what was written
 * @param version of the stream the command speaks of, after it
 * @param location as given with {@link Once} by whoever sent the command first; null without it
 * @param replayed true when an earlier command with the same key was answered like this and nothing was done now
 */
public record Receipt(long position, long version, @Nullable String location, boolean replayed) {}
