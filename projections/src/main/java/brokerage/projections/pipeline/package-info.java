/** The pipeline: which homes are to come, how far each has got on a date, and when and how surely it opens. */
@NullMarked
package brokerage.projections.pipeline;

import org.jspecify.annotations.NullMarked;
