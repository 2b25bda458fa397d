/** What is to come, over HTTP and as a page: the beds of the nights ahead, and the homes in the pipeline. */
@NullMarked
package brokerage.api.ahead;

import org.jspecify.annotations.NullMarked;
