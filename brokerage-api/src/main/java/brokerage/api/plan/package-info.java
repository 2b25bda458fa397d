/** The action plan over HTTP: planned, revised, reported, escalated, completed, and read with what it has moved. */
@NullMarked
package brokerage.api.plan;

import org.jspecify.annotations.NullMarked;
