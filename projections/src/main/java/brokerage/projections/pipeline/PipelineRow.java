package brokerage.projections.pipeline;

import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.Course;
import brokerage.pipeline.SchemeDetails;
import brokerage.pipeline.SchemeHistory.Turn;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.projections.ledger.Row;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the pipeline; each is explained beside its table in {@code tables.sql}. */
sealed interface PipelineRow extends Row {

    record SchemeRow(
            CouncilId council,
            SchemeId scheme,
            LocalDate proposedOn,
            Timeline<SchemeDetails> revisions,
            Timeline<Stages> plans,
            Timeline<Turn> turns,
            List<Pipeline.Reached> reached,
            @Nullable HomeId home,
            @Nullable LocalDate openedOn,
            long version)
            implements PipelineRow {
        @Override
        public String table() {
            return "pipeline_scheme";
        }
    }

    record StandingRow(
            CouncilId council,
            SchemeId scheme,
            @JsonUnwrapped ToBe toBe,
            Course course,
            LocalDate courseOn,
            @Nullable VaultRef said,
            Stage stage,
            Stages stages,
            LocalDate opensOn,
            int confidence,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            String valid)
            implements PipelineRow {
        @Override
        public String table() {
            return "pipeline_standing";
        }
    }

    /**
     * What it is to be.
     *
     * @param provision the kind of in-house provision, where its beds are to be the council's own
     */
    record ToBe(
            HomeKind kind,
            @Nullable String provision,
            int beds,
            boolean inHouse,
            @Nullable ContractId contract,
            @Nullable String authority,
            @Nullable Long capitalPence,
            @Nullable Long perBedWeekPence,
            @Nullable VaultRef words) {}
}
