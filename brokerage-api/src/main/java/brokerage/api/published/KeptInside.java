package brokerage.api.published;

import brokerage.budget.BudgetEvent;
import brokerage.budget.BudgetEvent.*;
import brokerage.contract.ContractEvent;
import brokerage.contract.ContractEvent.*;
import brokerage.meeting.MeetingEvent;
import brokerage.meeting.MeetingEvent.*;
import brokerage.pipeline.PipelineEvent;
import brokerage.pipeline.PipelineEvent.*;
import brokerage.plan.PlanEvent;
import brokerage.plan.PlanEvent.*;
import brokerage.provider.ProviderEvent;
import brokerage.provider.ProviderEvent.ProviderCorrected;
import brokerage.provider.ProviderEvent.ProviderRegistered;
import brokerage.signoff.SignOffEvent;
import brokerage.signoff.SignOffEvent.MonthSignedOff;

/** Events nobody outside is told of, each for a reason. A new event breaks the build here too. */
final class KeptInside {

    static final String PRICES =
            "prices are commercial in confidence: they leave with the views and placements they belong to, no other way";
    static final String DEALINGS =
            "what two sides of a contract agree or hold against each other is theirs: it is read over REST";
    static final String REGISTER = "a register to look up, not news to follow: it is read over REST";
    static final String PIPELINE =
            "what is to be bought or built is commercial in confidence until it is a home: it is read over REST";
    static final String MEETINGS = "what its board met over is for the board: it is read over REST";
    static final String PLAN = "how a council gets on with its own plan is for its board: it is read over REST";

    static final String BUDGETS =
            "what a council means to spend is for its board: it is read over REST beside what it spends";
    static final String SIGN_OFFS =
            "that a month agrees with other systems' lists is the council's own account: it is read over REST";

    private KeptInside() {}

    static String why(ContractEvent event) {
        return switch (event) {
            case ContractRegistered e -> PRICES;
            case ContractCorrected e -> PRICES;
            case PriceChanged e -> PRICES;
            case UpliftAsked e -> PRICES;
            case UpliftAgreed e -> PRICES;
            case UpliftDeclined e -> PRICES;
            case EmptyNightsAgreed e -> DEALINGS;
            case BedsEntitled e -> DEALINGS;
            case OptionTakenUp e -> DEALINGS;
            case DefaultNoticeServed e -> DEALINGS;
            case NoticeGiven e -> DEALINGS;
            case ContractEnded e -> DEALINGS;
        };
    }

    static String why(BudgetEvent event) {
        return switch (event) {
            case BudgetSet e -> BUDGETS;
            case BudgetRevised e -> BUDGETS;
            case MoneyVired e -> BUDGETS;
        };
    }

    static String why(SignOffEvent event) {
        return switch (event) {
            case MonthSignedOff e -> SIGN_OFFS;
        };
    }

    static String why(ProviderEvent event) {
        return switch (event) {
            case ProviderRegistered e -> REGISTER;
            case ProviderCorrected e -> REGISTER;
        };
    }

    static String why(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> MEETINGS;
            case PackFrozen e -> MEETINGS;
        };
    }

    static String why(PlanEvent event) {
        return switch (event) {
            case ActionPlanned e -> PLAN;
            case ActionRevised e -> PLAN;
            case ProgressReported e -> PLAN;
            case ActionEscalated e -> PLAN;
            case ActionCompleted e -> PLAN;
            case ActionReopened e -> PLAN;
        };
    }

    static String why(PipelineEvent event) {
        return switch (event) {
            case SchemeProposed e -> PIPELINE;
            case SchemeRevised e -> PIPELINE;
            case StagesPlanned e -> PIPELINE;
            case StageReached e -> PIPELINE;
            case StageSlipped e -> PIPELINE;
            case SchemePutOnHold e -> PIPELINE;
            case SchemeResumed e -> PIPELINE;
            case SchemeAbandoned e -> PIPELINE;
            case SchemeOpened e -> PIPELINE;
        };
    }
}
