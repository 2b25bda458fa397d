package brokerage.projections.money;

import brokerage.budget.Version;
import brokerage.budget.Virement;
import brokerage.language.id.BudgetId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.SignOffId;
import brokerage.language.id.VaultRef;
import brokerage.projections.ledger.Row;
import brokerage.signoff.Compared;
import java.time.LocalDate;
import java.util.List;

/** The rows of budgets and sign-offs; each is explained beside its table in {@code tables.sql}. */
sealed interface MoneyRow extends Row {

    record BudgetRow(CouncilId council, BudgetId budget, List<Version> versions, List<Virement> virements, long version)
            implements MoneyRow {
        @Override
        public String table() {
            return "money_budget";
        }
    }

    record SignOffRow(
            CouncilId council, SignOffId signoff, int nth, LocalDate signedOn, Compared compared, VaultRef words)
            implements MoneyRow {
        @Override
        public String table() {
            return "money_sign_off";
        }
    }
}
