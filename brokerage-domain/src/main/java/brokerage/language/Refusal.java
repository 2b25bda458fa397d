package brokerage.language;

/** A rule that a command would have broken, said in words. */
public interface Refusal {

    /** How the caller can mend it; doors translate this, the core knows no protocols. */
    enum Kind {
        /** The value itself can never be right. */
        INVALID,
        /** It speaks of something nobody has recorded. */
        UNKNOWN,
        /** It does not fit what is recorded now. */
        CONFLICT,
        /** It was decided on a version that is no longer the newest. */
        STALE
    }

    String inWords();

    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The field of the command that broke the rule; empty when it is no single one. */
    default String field() {
        return "";
    }

    /** The value itself can never be right. */
    interface Invalid extends Refusal {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It speaks of something nobody has recorded. */
    interface Unknown extends Refusal {
        @Override
        default Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
