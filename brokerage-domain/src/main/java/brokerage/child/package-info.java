/**
 * A child the council cares for: periods of care and, within them, placements, each with its terms and absences.
 *
 * <pre>
 * StartLookingAfter -> ChildBecameLookedAfter -> CeaseCare -> ChildCeasedToBeLookedAfter -> (again)
 *   StartPlacement -> PlacementStarted        MoveChild -> ChildMoved         StepDownPlacement -> PlacementSteppedDown
 *   EndPlacement -> PlacementEnded            LeaveTemporarily -> ChildWentAbsent -> ReturnFromAbsence -> ChildReturned
 *   ReviewUnregisteredPlacement -> UnregisteredPlacementReviewed
 *   ChangeFees, ChangeArrangement, ChangeRegistration, AgreeFunding, ChangeBed -> the same placement on other terms
 *   CorrectPlacement -> PlacementCorrected    WithdrawPlacement -> PlacementRecordedInError
 * PlaceLegalHold -> LegalHoldPlaced -> LiftLegalHold -> LegalHoldLifted        EraseRecord -> RecordErased (the last)
 * </pre>
 */
@NullMarked
package brokerage.child;

import org.jspecify.annotations.NullMarked;
