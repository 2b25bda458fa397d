/** The words of homes: what they are, how they stand, whose nights they keep. */
@NullMarked
package brokerage.language.provision;

import org.jspecify.annotations.NullMarked;
