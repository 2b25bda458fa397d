/** What joint contracts show to the councils that share them. */
@NullMarked
package brokerage.projections.shared;

import org.jspecify.annotations.NullMarked;
