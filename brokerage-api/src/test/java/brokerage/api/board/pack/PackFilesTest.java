package brokerage.api.board.pack;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.imports.WorkedCouncil;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.NumberFormat;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The worked council's pack, opened by readers that others wrote: the figures in it are those expected of the council. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackFilesTest {

    private static final String DATE = "2023-03-31";
    private static final String BEFORE = "2022-12-31";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonNode expected = WorkedCouncil.EXPECTED.at("/as_at").get(DATE);
    private final JsonNode earlier = WorkedCouncil.EXPECTED.at("/as_at").get(BEFORE);

    private String position = "";

    @BeforeAll
    void bring() throws Exception {
        WorkedCouncil.broughtTo(service);
        position = ask("/board/pack.csv?asAt=" + DATE)
                .headers()
                .firstValue("Brokerage-Position")
                .orElseThrow();
    }

    @Test
    void the_csv_holds_the_figures_expected_and_is_what_the_digest_is_of() throws Exception {
        HttpResponse<byte[]> csv = ask(address("csv"));
        Map<String, List<String>> figures =
                CsvReader.builder().ofCsvRecord(new String(csv.body(), StandardCharsets.UTF_8)).stream()
                        .map(record -> record.getFields())
                        .filter(line -> line.get(1).equals("figure"))
                        .collect(
                                Collectors.toMap(line -> line.get(0) + ": " + line.get(3), line -> line.subList(4, 7)));

        assertThat(figures.get("position: Children living in placements"))
                .containsExactly(plain(expected, "children"), shown(expected, "children"), plain(earlier, "children"));
        assertThat(figures.get("position: What all placements cost a week").getFirst())
                .isEqualTo(plain(expected, "weekly_cost"));
        assertThat(figures.get("high-cost: Placements").getFirst()).isEqualTo(plain(expected, "above_6000_a_week"));
        assertThat(figures.get("distance: More than 20 miles from home").getFirst())
                .isEqualTo(plain(expected, "more_than_20_miles"));
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue(Takeaway.DIGEST))
                .hasValue(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(csv.body())));
    }

    @Test
    void the_spreadsheet_has_a_sheet_for_each_section_with_numbers_and_dates() throws Exception {
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(ask(address("xlsx")).body()))) {
            List<Row> cover = rows(book, "Cover");
            assertThat(row(cover, "As at the night of").getCellAsDate(1).orElseThrow())
                    .hasToString(DATE + "T00:00");
            assertThat(row(cover, "Position in the record").getCellAsNumber(1)).hasValue(new BigDecimal(position));

            Row children = row(rows(book, "Position"), "Children living in placements");
            assertThat(children.getCellAsNumber(1)).hasValue(decimal(expected, "children"));
            assertThat(children.getCellAsNumber(2)).hasValue(decimal(earlier, "children"));
            assertThat(row(rows(book, "Position"), "What all placements cost a week")
                            .getCellAsNumber(1)
                            .orElseThrow())
                    .isEqualByComparingTo(decimal(expected, "weekly_cost"));
            List<Row> mix = rows(book, "Where children live");
            expected.get("by_type")
                    .properties()
                    .forEach(type -> assertThat(
                                    row(mix, type.getKey().replace('_', ' ')).getCellAsNumber(1))
                            .as(type.getKey())
                            .hasValue(new BigDecimal(type.getValue().asLong())));
            assertThat(row(rows(book, "Distance from home"), "Of all children")
                            .getCellAsNumber(1)
                            .orElseThrow()
                            .movePointRight(2))
                    .isEqualByComparingTo(decimal(expected, "more_than_20_miles_pct_of_all"));
            assertThat(rows(book, "High cost").getLast().getCellAsDate(4)).isPresent();
        }
    }

    @Test
    void the_pdf_reads_in_order_and_is_tagged_for_those_who_hear_it() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(ask(address("pdf")).body())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf);
            assertThat(text)
                    .contains(
                            "Figures on the night of 31 March 2023, beside 31 December 2022",
                            "Children living in placements " + shown(expected, "children") + " "
                                    + shown(earlier, "children"),
                            "Position in the record " + shown(new BigDecimal(position)));

            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Placement Sufficiency Board, 31 March 2023");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(tags(catalog.getStructureTreeRoot())).contains("H1", "H2", "Table", "TH", "TD", "Caption");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Position");
            for (var page : pdf.getPages())
                for (COSName name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void the_same_date_and_position_is_the_same_file_to_the_byte() throws Exception {
        for (String form : List.of("pdf", "xlsx", "csv"))
            assertThat(ask(address(form)).body())
                    .as(form)
                    .isEqualTo(ask("/api/v1" + address(form).substring("/board".length()))
                            .body());
    }

    @Test
    void what_leaves_the_council_lets_nobody_read_a_small_number_or_work_one_out() throws Exception {
        List<List<String>> lines = CsvReader.builder()
                .ofCsvRecord(new String(ask(address("csv") + "&for=public").body(), StandardCharsets.UTF_8))
                .stream()
                .map(record -> record.getFields())
                .toList();
        List<Long> types = lines.stream()
                .filter(line -> line.get(0).equals("mix")
                        && line.get(3).equals("Children")
                        && !line.get(4).equals("[c]"))
                .map(line -> Long.valueOf(line.get(4)))
                .toList();
        long kept = lines.stream()
                .filter(line -> line.get(0).equals("mix")
                        && line.get(3).equals("Children")
                        && line.get(4).equals("[c]"))
                .count();
        long small = expected.get("by_type").properties().stream()
                .filter(type -> type.getValue().asLong() > 0 && type.getValue().asLong() < 5)
                .count();

        assertThat(types).isNotEmpty().allMatch(count -> count == 0 || count >= 5);
        if (small > 0) {
            assertThat(kept).isGreaterThan(1).isGreaterThanOrEqualTo(small);
            assertThat(expected.get("children").asLong()
                            - types.stream().mapToLong(Long::longValue).sum())
                    .isGreaterThanOrEqualTo(5);
        }
        assertThat(lines).noneMatch(line -> line.get(4).startsWith("child:"));
        assertThat(lines.stream().map(List::getFirst).distinct())
                .contains("position", "mix", "unregistered", "distance")
                .doesNotContain("occupancy", "voids", "contracts", "costs");
        assertThat(lines).contains(List.of("", "cover", "", "suppressed-below", "5", "5", "", ""));
        assertThat(ask(address("pdf") + "&for=public").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_takes_a_pack_along_is_in_the_audit_with_the_children_it_speaks_of() throws Exception {
        ask(address("pdf"));
        String entry = new String(
                ask("/api/v1/audit?actor=b.member&limit=1", "information_governance_officer")
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(entry).contains("/board/pack.{form}", "child:oxfordshire:");
    }

    private static Set<String> tags(PDStructureNode node) {
        var tags = new TreeSet<String>();
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        return tags;
    }

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read();
    }

    private static Row row(List<Row> rows, String beginning) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 0 && row.getCellText(0).equals(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning));
    }

    private static BigDecimal decimal(JsonNode of, String name) {
        return new BigDecimal(of.get(name).asString());
    }

    private static String plain(JsonNode of, String name) {
        return of.get(name).asString();
    }

    private static String shown(JsonNode of, String name) {
        return shown(decimal(of, name));
    }

    private static String shown(BigDecimal number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    private String address(String form) {
        return "/board/pack.%s?asAt=%s&since=%s&knownAt=%s".formatted(form, DATE, BEFORE, position);
    }

    private HttpResponse<byte[]> ask(String address) throws IOException, InterruptedException {
        return ask(address, "sufficiency_board_member");
    }

    private HttpResponse<byte[]> ask(String address, String role) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .header("Authorization", Tokens.bearer(WorkedCouncil.COUNCIL.value(), "b.member", role))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
