package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import brokerage.language.Word;
import brokerage.language.rule.Approver;
import java.util.Arrays;
import java.util.Optional;

/** The part somebody plays when they ask. */
public enum Role implements Word {
    BROKERAGE_OFFICER,
    BROKERAGE_TEAM_MANAGER,
    COMMISSIONER,
    NOMINATED_OFFICER,
    HIGH_COST_BOARD,
    DIRECTOR,
    SUFFICIENCY_BOARD_MEMBER,
    DOWNSTREAM_SYSTEM,
    INFORMATION_GOVERNANCE_OFFICER;

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
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
            case COMMISSIONER, SUFFICIENCY_BOARD_MEMBER, DOWNSTREAM_SYSTEM, INFORMATION_GOVERNANCE_OFFICER ->
                throw RequestFault.notTheirs("A %s neither proposes nor approves matches".formatted(word()));
        };
    }

    /** Only those who look after the child's case may see who the child is. */
    public boolean maySeeWhoAChildIs() {
        return this == BROKERAGE_OFFICER || this == BROKERAGE_TEAM_MANAGER;
    }

    /** What a child needs is special category data: for those who propose or approve matches, who decide by it. */
    public boolean mayReadNeeds() {
        return switch (this) {
            case BROKERAGE_OFFICER, BROKERAGE_TEAM_MANAGER, NOMINATED_OFFICER, HIGH_COST_BOARD, DIRECTOR -> true;
            case COMMISSIONER, SUFFICIENCY_BOARD_MEMBER, DOWNSTREAM_SYSTEM, INFORMATION_GOVERNANCE_OFFICER -> false;
        };
    }

    /** A home's name may be a carer's, its postcode too. */
    public boolean maySeeWhoAHomeIs() {
        return switch (this) {
            case BROKERAGE_OFFICER, BROKERAGE_TEAM_MANAGER, COMMISSIONER, NOMINATED_OFFICER, DIRECTOR -> true;
            case HIGH_COST_BOARD, SUFFICIENCY_BOARD_MEMBER, DOWNSTREAM_SYSTEM, INFORMATION_GOVERNANCE_OFFICER -> false;
        };
    }

    /** What is done about an empty bed is the board's to know (its terms of reference), not another system's. */
    public boolean mayReadAboutBeds() {
        return this != DOWNSTREAM_SYSTEM && this != INFORMATION_GOVERNANCE_OFFICER;
    }

    /** The board, other systems and the auditors read; they change nothing. */
    boolean mayChange() {
        return this != SUFFICIENCY_BOARD_MEMBER && this != DOWNSTREAM_SYSTEM && this != INFORMATION_GOVERNANCE_OFFICER;
    }
}
