package brokerage.api.access;

import brokerage.api.problems.RequestFault;
import brokerage.language.Word;
import brokerage.language.rule.Approver;
import java.util.Arrays;
import java.util.Optional;

/** The part somebody plays when they ask. What it may do and see is said by {@link Permission}. */
public enum Role implements Word {
    BROKERAGE_OFFICER,
    BROKERAGE_TEAM_MANAGER,
    /** Of providers, homes and contracts. */
    COMMISSIONER,
    NOMINATED_OFFICER,
    HIGH_COST_BOARD,
    DIRECTOR,
    SUFFICIENCY_BOARD_MEMBER,
    /** Finance, case management, reporting: a machine that consumes. */
    DOWNSTREAM_SYSTEM,
    INFORMATION_GOVERNANCE_OFFICER,
    /** The machine that watches whether this one is well; sees figures about the service and nothing of the record. */
    MONITORING;

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    public boolean may(Permission permission) {
        return permission.roles().contains(this);
    }

    /**
     * The part they play where something must be approved.
     *
     * @throws RequestFault if they have none
     */
    public Approver approver() {
        return switch (this) {
            case BROKERAGE_OFFICER -> Approver.BROKERAGE_OFFICER;
            case BROKERAGE_TEAM_MANAGER -> Approver.BROKERAGE_TEAM_MANAGER;
            case NOMINATED_OFFICER -> Approver.NOMINATED_OFFICER;
            case HIGH_COST_BOARD -> Approver.HIGH_COST_BOARD;
            case DIRECTOR -> Approver.DIRECTOR;
            case COMMISSIONER,
                    SUFFICIENCY_BOARD_MEMBER,
                    DOWNSTREAM_SYSTEM,
                    INFORMATION_GOVERNANCE_OFFICER,
                    MONITORING ->
                throw RequestFault.notTheirs("A %s neither proposes nor approves matches".formatted(word()));
        };
    }
}
