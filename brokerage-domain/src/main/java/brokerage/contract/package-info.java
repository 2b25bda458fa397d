/**
 * A contract under which beds or placements are bought. Which beds it names is the homes' to say; beds it owes without
 * naming them, and all that is about money, is its own.
 *
 * <pre>
 * RegisterContract -> ContractRegistered     CorrectContract -> ContractCorrected
 *   ChangePrice -> PriceChanged              AskUplift -> UpliftAsked -> AgreeUplift -> UpliftAgreed
 *   AgreeEmptyNights -> EmptyNightsAgreed                             -> DeclineUplift -> UpliftDeclined
 *   EntitleBeds -> BedsEntitled              TakeUpOption -> OptionTakenUp
 *   ServeDefaultNotice -> DefaultNoticeServed
 *   GiveNotice -> NoticeGiven                EndContract -> ContractEnded
 * </pre>
 */
@NullMarked
package brokerage.contract;

import org.jspecify.annotations.NullMarked;
