package brokerage.api.published.views;

import org.jspecify.annotations.Nullable;

/**
 * A key that may stand on a topic.
 *
 * @param scope the stream its row is made from
 * @param digest of the row that stands there; none while that is not known
 */
record Published(String key, String scope, @Nullable String digest) {}
