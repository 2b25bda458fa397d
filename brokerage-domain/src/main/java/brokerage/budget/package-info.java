/**
 * What a council means to spend on placements in one financial year, by type of placement, and how that was revised and
 * vired within the year.
 *
 * <pre>
 * SetBudget -> BudgetSet   ReviseBudget -> BudgetRevised   VireMoney -> MoneyVired
 * </pre>
 */
@NullMarked
package brokerage.budget;

import org.jspecify.annotations.NullMarked;
