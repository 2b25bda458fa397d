/** A child's record as a whole: kept while it must be, handed out to whom it is about, erased when its time has come. */
@NullMarked
package brokerage.api.children.records;

import org.jspecify.annotations.NullMarked;
