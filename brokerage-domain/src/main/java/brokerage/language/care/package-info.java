/** The words of a child's care: types, terms, fees, ends. */
@NullMarked
package brokerage.language.care;

import org.jspecify.annotations.NullMarked;
