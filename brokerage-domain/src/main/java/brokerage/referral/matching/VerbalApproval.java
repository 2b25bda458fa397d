package brokerage.referral.matching;

import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approver;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Approved by voice in an emergency. It counts as said, not as approved: the written approval is chased until it is there.
 *
 * @param by who said so, in the vault
 */
public record VerbalApproval(Approver as, @Nullable VaultRef by, Instant at) {}
