package brokerage.api.board.shown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A row for each bed and a mark for each night, night by night. */
public record Band(List<LocalDate> nights, List<Row> rows) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** What a bed was on a night: told by a letter, a colour and a pattern, any of which is enough. */
    public enum Mark {
        OCCUPIED("O", "occupied"),
        RETAINED("K", "kept for a child who comes back"),
        HELD("H", "empty, held for a match"),
        VOID("E", "empty"),
        BLOCKED("B", "blocked, paid for and not to be filled"),
        OUT_OF_USE("X", "out of use"),
        NOT_OURS("·", "not the council's to fill");

        private final String letter;
        private final String inWords;

        Mark(String letter, String inWords) {
            this.letter = letter;
            this.inWords = inWords;
        }

        public String letter() {
            return letter;
        }

        public String inWords() {
            return inWords;
        }

        /** Its name in the style sheet. */
        public String style() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A bed, and its mark for each night in their order. */
    public record Row(int bed, List<Mark> marks) {}

    /** A month's name, and how many of the nights are its. */
    public record Month(String name, int nights) {}

    public Band {
        nights = List.copyOf(nights);
        rows = List.copyOf(rows);
    }

    public List<Month> months() {
        SortedMap<YearMonth, Integer> months =
                nights.stream().collect(Collectors.toMap(YearMonth::from, night -> 1, Integer::sum, TreeMap::new));
        return months.entrySet().stream()
                .map((Map.Entry<YearMonth, Integer> month) -> new Month(MONTH.format(month.getKey()), month.getValue()))
                .toList();
    }
}
