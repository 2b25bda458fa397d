/**
 * The board's views as topics that Kafka compacts: the key is what a row is about, the value the whole row, and a tombstone
 * says that it is no more. Whoever reads a topic from its start holds the view as latest known, as at any date.
 *
 * <pre>
 * projections' rows ─► Source (as known at a position) ────┐
 *                                                          ├─► Changes ─► SoleLine ─► brokerage.<council>.view.….v1
 * view_published ────► Book (what stands on the topic) ────┘
 * </pre>
 */
@NullMarked
package brokerage.api.published.views;

import org.jspecify.annotations.NullMarked;
