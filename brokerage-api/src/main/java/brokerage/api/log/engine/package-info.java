/** How the log is kept in PostgreSQL behind Axon: appended without gaps, read in the order of commits, under stable names. */
@NullMarked
package brokerage.api.log.engine;

import org.jspecify.annotations.NullMarked;
