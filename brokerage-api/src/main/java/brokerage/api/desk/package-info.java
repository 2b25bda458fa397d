/** How a command goes down and its receipt comes back: the same for every endpoint, and therefore here. */
@NullMarked
package brokerage.api.desk;

import org.jspecify.annotations.NullMarked;
