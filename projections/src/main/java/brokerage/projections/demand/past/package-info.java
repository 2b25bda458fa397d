/** What a demand model may learn from: who lived where, and when, up to one day. */
@NullMarked
package brokerage.projections.demand.past;

import org.jspecify.annotations.NullMarked;
