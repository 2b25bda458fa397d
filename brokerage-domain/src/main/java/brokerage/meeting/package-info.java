/**
 * A meeting of the sufficiency board, and the packs it had before it. A pack is frozen with the dates, the position in the log and
 * the digest of all it says, so that the board can show later what it saw. What is frozen never changes: new knowledge is another
 * issue of the pack, with the next number.
 *
 * <pre>
 * CallMeeting -> MeetingCalled
 *   FreezePack -> PackFrozen
 * </pre>
 */
@NullMarked
package brokerage.meeting;

import org.jspecify.annotations.NullMarked;
