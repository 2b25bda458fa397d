package brokerage.api.vault;

import brokerage.api.access.Permission;
import java.util.Locale;

/** What an entry of the vault is. */
public enum Kind {
    /** The council's own id of a child; no two children of a council carry the same. */
    LOCAL_ID,
    /** ISO 8601. */
    DATE_OF_BIRTH,
    /** Of a child's family home, or of a home, which may be a carer's. */
    POSTCODE,
    /** May be a carer's own. */
    HOME_NAME,
    STATEMENT_OF_PURPOSE,
    /** What is done about a bed that stands empty or closed. */
    REMEDIAL_ACTION,
    /** What an empty or closed bed means under its contract. */
    IMPLICATION,
    /** The reference of the order by which a court authorised what has no lawful place. */
    COURT_ORDER,
    /** What whoever asks that a record is kept calls their inquiry, claim or case. */
    LEGAL_HOLD,
    /** What was said when a placement in an unregistered setting was looked at. */
    REVIEW,
    /** What is asked for a child, answered or assessed, in words. */
    REFERRAL,
    /** Somebody at a provider or in the council who said something. */
    CONTACT,
    /** What the two sides of a contract said: reasons for an uplift, a clause, a default, a notice. */
    CONTRACT_WORDS,
    /** What an action of the plan is, is to bring about, and what was reported of it; likewise of a home to come. */
    PLAN_WORDS,
    /** Why a budget was set so, revised or vired. */
    BUDGET_WORDS,
    /** What whoever signed off a month has to say to its differences. */
    SIGN_OFF_WORDS,
    /** Why somebody did what they did. */
    REASON;

    /** What somebody must be permitted to read an entry of this kind about this subject. */
    Permission opens(String subject) {
        return switch (this) {
            case LOCAL_ID, DATE_OF_BIRTH, COURT_ORDER, REVIEW -> Permission.SEE_WHO_A_CHILD_IS;
            case POSTCODE -> subject.startsWith("home:") ? Permission.SEE_WHO_A_HOME_IS : Permission.SEE_WHO_A_CHILD_IS;
            case HOME_NAME, STATEMENT_OF_PURPOSE -> Permission.SEE_WHO_A_HOME_IS;
            case REMEDIAL_ACTION, IMPLICATION, CONTRACT_WORDS, BUDGET_WORDS -> Permission.READ_ABOUT_BEDS;
            case SIGN_OFF_WORDS -> Permission.SIGN_OFF_THE_MONTH;
            case PLAN_WORDS -> Permission.READ_THE_PLAN;
            case REFERRAL, CONTACT -> Permission.READ_NEEDS;
            case REASON -> subject.startsWith("referral:") ? Permission.READ_NEEDS : Permission.GIVE_ACCESS_TO_A_RECORD;
            case LEGAL_HOLD -> Permission.ERASE;
        };
    }

    /** One that has been corrected since, a former local id say, tells no less than the one in its place. */
    static Kind of(String word) {
        return valueOf(
                word.replaceFirst("^former-", "").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As it is stored. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
