/** What is built in, held against what is known to be vulnerable, without asking anybody: records in the form of osv.dev. */
@NullMarked
package brokerage.advisories;

import org.jspecify.annotations.NullMarked;
