/** The homes to come over HTTP: proposed, planned, reported on, put on hold, given up, opened, and read with their history. */
@NullMarked
package brokerage.api.pipeline;

import org.jspecify.annotations.NullMarked;
