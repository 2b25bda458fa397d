package brokerage.api.door;

import brokerage.language.id.ChildRef;
import brokerage.language.id.Identifier;
import brokerage.language.id.LegalHoldId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;

/** Where records are read. */
public final class Addresses {

    public static final String ROOT = "/api/v1";

    public static final String START = "/";

    /** Where people look. */
    public static final String BOARD = "/board";

    /** Where officers work. */
    public static final String WORK = "/work";

    /** Where whoever holds several roles chooses one. */
    public static final String ROLE = "/role";

    private Addresses() {}

    public static String of(Identifier id) {
        String kind = id.value().substring(0, id.value().indexOf(':'));
        return "%s/%s/%s".formatted(ROOT, among(kind), id);
    }

    private static String among(String kind) {
        return switch (kind) {
            case "child" -> "children";
            case "scheme" -> "pipeline";
            case "signoff" -> "sign-offs";
            default -> kind + "s";
        };
    }

    /** An offer or a match is read with its referral. */
    public static String of(ReferralId referral, Identifier part) {
        return "%s#%s".formatted(of(referral), part);
    }

    public static String of(ChildRef child, PlacementId placement) {
        return "%s/placements/%s".formatted(of(child), placement);
    }

    public static String of(ChildRef child, LegalHoldId hold) {
        return "%s/legal-holds/%s".formatted(of(child), hold);
    }
}
