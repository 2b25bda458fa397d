package brokerage.projections.plan;

import brokerage.language.Timeline;
import brokerage.language.id.ActionId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import brokerage.plan.ActionDetails;
import brokerage.plan.Escalation;
import brokerage.plan.Rag;
import brokerage.plan.Standing;
import brokerage.projections.ledger.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the plan; each is explained beside its table in {@code tables.sql}. */
sealed interface PlanRow extends Row {

    record ActionRow(
            CouncilId council,
            ActionId action,
            LocalDate plannedOn,
            Timeline<ActionDetails> revisions,
            Timeline<Standing> reports,
            List<Escalation> escalations,
            long version)
            implements PlanRow {
        @Override
        public String table() {
            return "plan_action";
        }
    }

    record StandingRow(
            CouncilId council,
            ActionId action,
            int priority,
            VaultRef words,
            String owner,
            LocalDate dueOn,
            String measure,
            @Nullable VaultRef success,
            Rag rag,
            LocalDate saidOn,
            @Nullable VaultRef said,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String valid)
            implements PlanRow {
        @Override
        public String table() {
            return "plan_standing";
        }
    }
}
