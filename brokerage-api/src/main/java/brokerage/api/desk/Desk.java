package brokerage.api.desk;

import brokerage.api.door.Identity;
import brokerage.api.log.Commands;
import brokerage.api.vault.Vault;
import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.language.rule.Approval;
import brokerage.referral.matching.Proposer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one request is dealt with: knows who asks and what guards the request, and takes a {@link Matter} down to its
 * record. An endpoint takes it as an argument.
 */
public final class Desk {

    /** The input of a page's form that carries its idempotency key, so that a second click tells nothing again. */
    public static final String FORM_KEY = "_key";

    final Commands commands;
    final Identity identity;
    final Guards guards;
    private final Vault vault;
    private final Keyring keyring;

    Desk(Commands commands, Vault vault, Keyring keyring, Identity identity, Guards guards) {
        this.commands = commands;
        this.vault = vault;
        this.keyring = keyring;
        this.identity = identity;
        this.guards = guards;
    }

    public CouncilId council() {
        return identity.council();
    }

    /** The date in London. */
    public LocalDate today() {
        return keyring.today();
    }

    /** How old the child is on a day, in years, by the exact date of birth; nothing if the council has none on record. */
    public @Nullable Integer ageOn(ChildRef child, LocalDate day) {
        if (!identity.isOf(child)) return null;
        return vault.dateOfBirth(child)
                .map(born -> Period.between(born, day).getYears())
                .orElse(null);
    }

    /** When something was said: as told, or now; never later than now. */
    public Instant notAhead(String field, @Nullable Instant told) {
        Instant now = keyring.now();
        if (told != null && told.isAfter(now))
            throw new Refused(new InvalidValue(field, "what was said has been said: not after now"));
        return Objects.requireNonNullElse(told, now);
    }

    /** The day something was said or done: as told; never later than today. */
    public LocalDate notAhead(String field, LocalDate told) {
        if (told.isAfter(today()))
            throw new Refused(new InvalidValue(field, "what was said has been said: not after today"));
        return told;
    }

    /** What an upload's parts hold belongs to the request: another file is another request. */
    public void sent(byte[] part) {
        guards.body().sent(part);
    }

    /** What was filled in belongs to the request as well. */
    public void sent(@Nullable String... filledIn) {
        sent(Arrays.toString(filledIn).getBytes(StandardCharsets.UTF_8));
    }

    /** Who asks, as the log knows them. */
    public String actor() {
        return identity.actor();
    }

    public Proposer proposer() {
        return new Proposer(identity.role().approver(), identity.actor());
    }

    public Approval approval() {
        return new Approval(identity.role().approver(), identity.actor());
    }

    /** An opaque key for something new. */
    public String newKey() {
        return keyring.next();
    }

    /** A record that is there already. Another council's is found out at the log, as one nobody ever made is: no sooner. */
    public Matter about(Identifier id) {
        return new Matter(this, vault.draft(id, council()), id, false);
    }

    /** A record that is only being made. */
    public Matter opening(Identifier id) {
        guards.mustNotExpect();
        return new Matter(this, vault.draft(id), id, true);
    }
}
