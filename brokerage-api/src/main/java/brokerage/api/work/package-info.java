/** Pages for officers: what is to be done, and the records it is about. They say what the API answers, and nothing of their own. */
@NullMarked
package brokerage.api.work;

import org.jspecify.annotations.NullMarked;
