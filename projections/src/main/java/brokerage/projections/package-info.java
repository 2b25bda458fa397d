/** Tables that answer questions, written from the log and rebuilt from it at any time. */
@NullMarked
package brokerage.projections;

import org.jspecify.annotations.NullMarked;
