/** What stands in the folder {@code docker}, held against the code and tried out as far as it goes without containers. */
@NullMarked
package brokerage.docker;

import org.jspecify.annotations.NullMarked;
