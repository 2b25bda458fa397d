/** Who looked at what: every answer is accounted for before it leaves. Who did what is written by the log with its facts. */
@NullMarked
package brokerage.api.audit;

import org.jspecify.annotations.NullMarked;
