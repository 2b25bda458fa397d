package brokerage.api.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.language.Money;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.projections.measures.definition.Unit;
import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackCsvTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final Point NOW = new Point(COUNCIL, LocalDate.of(2026, 3, 31), 40);
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "k");

    @Test
    void a_line_says_what_it_is_exactly_and_as_it_reads() {
        assertThat(lines(pack(NOW, "Placements")))
                .contains(
                        List.of("", "cover", "", "position", "40", "40", "", ""),
                        List.of("dear", "figure", "", "Placements", "1234.50", "£1,234.50", "2.00", ""),
                        List.of("dear", "cell", "1", "Child", CHILD.value(), "k", "", ""),
                        List.of("dear", "cell", "1", "Since", "2026-02-01", "1 February 2026", "", ""));
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_told_as_text_and_a_number_stays_one() {
        assertThat(List.of("=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1"))
                .allSatisfy(text -> assertThat(PackCsv.harmless(text)).isEqualTo("'" + text));
        assertThat(List.of("", "Home = house", "1-2", "–"))
                .allSatisfy(text -> assertThat(PackCsv.harmless(text)).isEqualTo(text));
        assertThat(lines(pack(NOW, "=HYPERLINK(\"x\")")))
                .contains(List.of("dear", "figure", "", "'=HYPERLINK(\"x\")", "1234.50", "£1,234.50", "2.00", ""));
        Figure loss = Figure.of("Loss", Said.measured(Unit.CHILDREN, new BigDecimal("-3")));
        assertThat(lines(of(NOW, loss, null))).contains(List.of("dear", "figure", "", "Loss", "-3", "'-3", "", ""));
    }

    @Test
    void the_same_said_is_the_same_digest_and_anything_else_is_another() {
        assertThat(pack(NOW, "Placements").digest())
                .isEqualTo(pack(NOW, "Placements").digest())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(pack(NOW, "Others").digest())
                .isNotEqualTo(
                        pack(NOW.on(NOW.asAt().minusDays(1)), "Placements").digest())
                .isNotEqualTo(
                        pack(new Point(COUNCIL, NOW.asAt(), 41), "Placements").digest());
    }

    private static Pack pack(Point now, String name) {
        var table = new Table(
                "Dear ones",
                List.of(Table.Column.text("Child"), Table.Column.text("Since")),
                List.of(Table.row(CHILD, Said.date(LocalDate.of(2026, 2, 1)))));
        return of(
                now, new Figure(name, Said.pounds(new Money(123450)), null, Said.pounds(new Money(200)), null), table);
    }

    private static Pack of(Point now, Figure figure, Table table) {
        var section =
                new Section("dear", "High cost", "What is dear.", "/views/high-cost", List.of(figure), null, table);
        return new Pack(now, now.on(now.asAt().minusMonths(1)), Instant.EPOCH, null, List.of(section));
    }

    private static List<List<String>> lines(Pack pack) {
        return CsvReader.builder().ofCsvRecord(new String(PackCsv.of(pack), StandardCharsets.UTF_8)).stream()
                .map(record -> record.getFields())
                .toList();
    }
}
