/**
 * How the service comes to its database, as three roles of PostgreSQL: the owner makes tables and is needed by migrations
 * alone, the writer is the running service, the reader answers and sees one council's rows.
 */
@NullMarked
package brokerage.api.database;

import org.jspecify.annotations.NullMarked;
