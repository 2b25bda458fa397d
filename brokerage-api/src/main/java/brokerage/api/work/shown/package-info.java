/** What pages for officers are made of, and how an answer of the API is put in words. */
@NullMarked
package brokerage.api.work.shown;

import org.jspecify.annotations.NullMarked;
