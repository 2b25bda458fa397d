package brokerage.api.access;

import static brokerage.api.access.Role.BROKERAGE_OFFICER;
import static brokerage.api.access.Role.BROKERAGE_TEAM_MANAGER;
import static brokerage.api.access.Role.COMMISSIONER;
import static brokerage.api.access.Role.DIRECTOR;
import static brokerage.api.access.Role.DOWNSTREAM_SYSTEM;
import static brokerage.api.access.Role.HIGH_COST_BOARD;
import static brokerage.api.access.Role.INFORMATION_GOVERNANCE_OFFICER;
import static brokerage.api.access.Role.MONITORING;
import static brokerage.api.access.Role.NOMINATED_OFFICER;
import static brokerage.api.access.Role.SUFFICIENCY_BOARD_MEMBER;

import brokerage.language.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Something that some roles may do or see and others may not. All that is ever allowed to anybody is written here. */
public enum Permission implements Word {
    WORK_ON_CASES(
            "Log referrals, search, record offers, propose matches, start, move and end placements",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER),
    DECIDE_ON_MATCHES(
            "Approve and reject matches, within their own limits and never their own; read what awaits them",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            NOMINATED_OFFICER,
            HIGH_COST_BOARD,
            DIRECTOR),
    CORRECT_CASES("Correct a child's record, also what was recorded in error", BROKERAGE_TEAM_MANAGER),
    LOOK_AFTER_HOMES(
            "Record homes, their beds, holds and voids, and what the inspectorate decided",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER),
    RATE_HOMES("Record inspections, set traffic lights", COMMISSIONER),
    COMMISSION("Record providers, contracts, prices, uplifts, notices, budgets and homes to come", COMMISSIONER),
    PLAN_ACTIONS(
            "Plan the actions of the sufficiency strategy, report on them, escalate and complete them",
            COMMISSIONER,
            DIRECTOR),
    HOLD_MEETINGS(
            "Call meetings of the sufficiency board, freeze what they have before them",
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER,
            DIRECTOR),
    SIGN_OFF_THE_MONTH(
            "Hold a month against the lists of the case system and the ledger, sign it off, read what was said to it",
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER),
    IMPORT("Bring in a council's files, and read what became of them", BROKERAGE_TEAM_MANAGER, COMMISSIONER),
    READ_RECORDS(
            "Read children, placements, referrals, homes, contracts and providers by their references, without names or words",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER,
            NOMINATED_OFFICER,
            HIGH_COST_BOARD,
            DIRECTOR,
            SUFFICIENCY_BOARD_MEMBER,
            DOWNSTREAM_SYSTEM,
            INFORMATION_GOVERNANCE_OFFICER),
    READ_VIEWS(
            "Read the board's views",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER,
            NOMINATED_OFFICER,
            HIGH_COST_BOARD,
            DIRECTOR,
            SUFFICIENCY_BOARD_MEMBER,
            DOWNSTREAM_SYSTEM),
    SEE_WHO_A_CHILD_IS(
            "See a child's local id, date of birth and postcode, and what is written about the child",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER),
    READ_NEEDS(
            "Read what a child needs and what was said in a referral, to decide by it",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            NOMINATED_OFFICER,
            HIGH_COST_BOARD,
            DIRECTOR),
    SEE_WHO_A_HOME_IS(
            "See a home's name and postcode, which may be a carer's",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER,
            NOMINATED_OFFICER,
            DIRECTOR),
    READ_ABOUT_BEDS(
            "Read what is done about an empty bed, what the sides of a contract said, and why a budget was moved",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER,
            NOMINATED_OFFICER,
            HIGH_COST_BOARD,
            DIRECTOR,
            SUFFICIENCY_BOARD_MEMBER),
    READ_THE_PLAN(
            "Read what is written in the action plan and of homes to come, and what was reported of them",
            BROKERAGE_OFFICER,
            BROKERAGE_TEAM_MANAGER,
            COMMISSIONER,
            NOMINATED_OFFICER,
            HIGH_COST_BOARD,
            DIRECTOR,
            SUFFICIENCY_BOARD_MEMBER),
    AUDIT("Search who did what and who looked at what", INFORMATION_GOVERNANCE_OFFICER),
    ERASE("Place legal holds, erase a record that need not be kept any longer", INFORMATION_GOVERNANCE_OFFICER),
    GIVE_ACCESS_TO_A_RECORD(
            "Take out all that is kept about one child, for the child",
            BROKERAGE_TEAM_MANAGER,
            INFORMATION_GOVERNANCE_OFFICER),
    WATCH_THE_SERVICE("Read metrics", MONITORING);

    private final String inWords;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, which the type does not say
    private final Set<Role> roles;

    Permission(String inWords, Role... roles) {
        this.inWords = inWords;
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Arrays.asList(roles));
        this.roles = Collections.unmodifiableSet(held);
    }

    public String inWords() {
        return inWords;
    }

    public Set<Role> roles() {
        return roles;
    }
}
