/**
 * Forms of the officers' pages: each fills in the body of one of the API's commands and sends it to the API, whose refusals come
 * back beside what was typed.
 */
@NullMarked
package brokerage.api.work.forms;

import org.jspecify.annotations.NullMarked;
