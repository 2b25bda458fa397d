package brokerage.api.log;

import java.time.Instant;

/**
 * An append that is stored.
 *
 * @param position of its last event; of the log, when it had none
 * @param recordedAt never before that of an earlier position
 */
public record Appended(long position, Instant recordedAt) {}
