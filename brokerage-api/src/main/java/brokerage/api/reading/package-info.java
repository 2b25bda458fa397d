/** How a question is asked: about which date, as known when, and how the answer says so. */
@NullMarked
package brokerage.api.reading;

import org.jspecify.annotations.NullMarked;
