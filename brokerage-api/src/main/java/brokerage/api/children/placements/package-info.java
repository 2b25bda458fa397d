/** A child's placements over HTTP: one endpoint for each thing that can happen to one. */
@NullMarked
package brokerage.api.children.placements;

import org.jspecify.annotations.NullMarked;
