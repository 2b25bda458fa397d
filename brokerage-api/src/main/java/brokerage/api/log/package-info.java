/** The log of facts as everyone but its engine sees it: how commands reach it, and how far it has come. */
@NullMarked
package brokerage.api.log;

import org.jspecify.annotations.NullMarked;
