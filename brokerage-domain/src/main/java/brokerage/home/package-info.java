/**
 * A home of any kind and its beds: what it is registered for, how it stands with the inspectorate and the quality team,
 * and for each bed whose it is, who sleeps in it, who it is held for, when it is closed and why it stands empty.
 *
 * <pre>
 * RegisterHome -> HomeRegistered        CorrectHome -> HomeCorrected       AllotBed -> BedAllotted
 * ChangeHomeRegistration -> HomeRegistrationChanged     InspectHome -> HomeInspected     SetTrafficLight -> TrafficLightSet
 * HoldBed -> BedHeld -> ReleaseHold -> BedHoldReleased  CloseBed -> BedClosed -> ReopenBed -> BedReopened
 * ExplainVoid -> VoidExplained          (told by the flow) RecordResident -> ResidentRecorded
 * </pre>
 */
@NullMarked
package brokerage.home;

import org.jspecify.annotations.NullMarked;
