package brokerage.referral.matching;

import brokerage.language.id.VaultRef;
import org.jspecify.annotations.Nullable;

/**
 * The matching assessment: the home held against what a placement has to consider (Children Act 1989 s22C).
 *
 * @param residents the children who live there already
 * @param childsView what the child thinks of it
 * @param words in the vault
 */
public record Assessment(
        Judgement needs,
        Judgement residents,
        Judgement siblings,
        Judgement school,
        Judgement distance,
        Judgement culture,
        Judgement childsView,
        @Nullable VaultRef words) {}
