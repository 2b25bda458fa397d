/** What rules say of a decision, kept with the decision. */
@NullMarked
package brokerage.language.rule;

import org.jspecify.annotations.NullMarked;
