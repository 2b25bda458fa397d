package brokerage.api.money.signoffs;

import brokerage.language.Money;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.signoff.Disagreement;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which the record and a list differ.
 *
 * @param line of the list's row; none where the list has none
 * @param child none where nobody of that id is on record, {@code placement} none where it is no single one
 * @param here what the record says, {@code there} what the list says: a type, a stay's two days with a stroke, an amount
 * @param amount by how much they are apart
 */
record Difference(
        Disagreement kind,
        @Nullable Long line,
        @Nullable ChildRef child,
        @Nullable PlacementId placement,
        @Nullable String here,
        @Nullable String there,
        Money amount) {}
