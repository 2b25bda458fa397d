/** What all pages have in common: where they lead, who is looking, and in which role. */
@NullMarked
package brokerage.api.pages;

import org.jspecify.annotations.NullMarked;
