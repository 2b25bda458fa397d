package brokerage.api.board.pack;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Shown;
import java.util.ArrayList;
import java.util.List;

/** What stands before the sections: whose figures they are, of when, as known when, and how to tell whether they are the same. */
final class Cover {

    static final String TITLE = "Placement Sufficiency Board";

    record Line(String name, Shown value) {}

    private Cover() {}

    static List<Line> lines(Pack pack, String digest) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Council", Shown.text(pack.now().council().value())));
        lines.add(new Line("As at the night of", Said.date(pack.now().asAt())));
        lines.add(new Line("Compared with", Said.date(pack.then().asAt())));
        lines.add(new Line("As known at", Said.instant(pack.knownAt())));
        lines.add(new Line("Position in the record", Said.count(pack.now().position())));
        if (pack.hiddenBelow() != null) lines.add(new Line("Small numbers", Shown.text(hidden(pack.hiddenBelow()))));
        lines.add(new Line("Digest (SHA-256 of the CSV)", Shown.text(digest)));
        return lines;
    }

    private static String hidden(int below) {
        return ("%s stands for numbers from which fewer than %d children could be read or worked out; tables of single children,"
                        + " and sections that nobody has looked through for this, are left out")
                .formatted(Said.HIDDEN, below);
    }
}
