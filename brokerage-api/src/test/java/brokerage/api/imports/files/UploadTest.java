package brokerage.api.imports.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.imports.files.FileRefusal.BrokenZip;
import brokerage.api.imports.files.FileRefusal.EmptyFile;
import brokerage.api.imports.files.FileRefusal.FileTwice;
import brokerage.api.imports.files.FileRefusal.NotCsv;
import brokerage.api.imports.files.FileRefusal.NotUtf8;
import brokerage.api.imports.files.FileRefusal.NothingToImport;
import brokerage.api.imports.files.FileRefusal.TooLarge;
import brokerage.api.imports.files.FileRefusal.UnknownFile;
import brokerage.api.imports.files.FileRefusal.WrongColumns;
import brokerage.language.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final String PROVIDERS = "provider_id,name,sector\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROVIDERS + "P1,One,private\n",
                "\uFEFF" + PROVIDERS + "P1,One,private\n",
                "provider_id,name,sector\r\nP1,One,private\r\n",
                "provider_id,name,sector\rP1,One,private",
                "\"provider_id\",\"name\",\"sector\"\n\"P1\",\"One\",\"private\"\n",
                "\uFEFF\"provider_id\",name,sector\nP1,One,private\n",
                "sector,provider_id,name\nprivate,P1,One\n",
                " provider_id , name,sector\n P1 ,One , private\n\n\n"
            })
    void says_the_same_however_it_was_saved(String csv) {
        assertThat(rows(csv)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.needed("provider_id")).isEqualTo("P1");
            assertThat(row.needed("name")).isEqualTo("One");
            assertThat(row.needed("sector")).isEqualTo("private");
        });
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_lines_and_lines_are_counted_as_an_editor_does() {
        List<Row> rows = rows(PROVIDERS + "P1,\"One, \"\"and\"\"\r\nonly\",private\nP2,Two,private\n");

        assertThat(rows).extracting(row -> row.needed("name")).containsExactly("One, \"and\"\r\nonly", "Two");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1,One", "P1,One,private,more"})
    void a_row_with_a_column_too_few_or_too_many_is_refused_alone(String row) {
        assertThat(rows(PROVIDERS + row + "\nP2,Two,private\n"))
                .satisfiesExactly(
                        broken -> assertThatThrownBy(() -> broken.needed("provider_id"))
                                .isInstanceOfSatisfying(
                                        RowRefused.class,
                                        refused -> assertThat(refused.rule()).isEqualTo("number-of-columns")),
                        whole -> assertThat(whole.needed("provider_id")).isEqualTo("P2"));
    }

    @Test
    void a_file_without_rows_says_nothing_and_an_empty_one_is_refused() {
        assertThat(rows(PROVIDERS)).isEmpty();
        assertThatThrownBy(() -> rows("")).satisfies(refusedBy(new EmptyFile("providers.csv")));
        assertThatThrownBy(() -> rows("\uFEFF")).satisfies(refusedBy(new EmptyFile("providers.csv")));
    }

    @Test
    void a_header_must_name_the_columns_of_the_format_and_no_others() {
        assertThatThrownBy(() -> rows("provider_id,Name,name,name\nP1,One,One,One\n"))
                .satisfies(refusedBy(
                        new WrongColumns("providers.csv", List.of("sector"), List.of("Name"), List.of("name"))));
    }

    @Test
    void what_is_not_utf8_is_refused_with_the_line() {
        byte[] latin = (PROVIDERS + "P1,One,private\nP2,Caf\u00e9,private\n").getBytes(ISO_8859_1);

        assertThatThrownBy(() -> Upload.of(List.of(new SourceFile("providers.csv", latin))))
                .satisfies(refusedBy(new NotUtf8("providers.csv", 3)));
    }

    @Test
    void a_quote_left_open_is_refused_with_the_line_before() {
        assertThatThrownBy(() -> rows(PROVIDERS + "P1,One,private\nP2,\"Two,private\n"))
                .satisfies(refusedBy(new NotCsv("providers.csv", 2)));
    }

    @Test
    void files_come_one_by_one_or_zipped_with_or_without_folders() throws IOException {
        byte[] zip = zip("ox/providers.csv", PROVIDERS + "P1,One,private\n", "ox/README.md", "read me", "ox/", "");

        Upload upload =
                Upload.of(List.of(new SourceFile("all.zip", zip), file("postcodes.csv", header("postcodes.csv"))));

        assertThat(upload.rows(Sheet.PROVIDERS)).hasSize(1);
        assertThat(upload.has(Sheet.POSTCODES)).isTrue();
        assertThat(upload.has(Sheet.HOMES)).isFalse();
    }

    @Test
    void what_is_no_file_of_the_format_is_refused() throws IOException {
        assertThatThrownBy(() -> Upload.of(List.of())).satisfies(refusedBy(new NothingToImport()));
        assertThatThrownBy(() -> Upload.of(List.of(file("provider.csv", PROVIDERS))))
                .satisfies(refusedBy(new UnknownFile("provider.csv")));
        assertThatThrownBy(
                        () -> Upload.of(List.of(file("providers.csv", PROVIDERS), file("a/providers.csv", PROVIDERS))))
                .satisfies(refusedBy(new FileTwice("providers.csv")));
        byte[] cut = Arrays.copyOf(zip("providers.csv", PROVIDERS.repeat(100)), 60);
        assertThatThrownBy(() -> Upload.of(List.of(new SourceFile("all.zip", cut))))
                .satisfies(refusedBy(new BrokenZip("all.zip")));
    }

    @Test
    void a_zip_that_unpacks_to_too_much_is_not_unpacked() throws IOException {
        byte[] huge = zip("providers.csv", "0".repeat(Unpacked.MOST_BYTES + 1));
        String[] many = new String[(Unpacked.MOST_FILES + 1) * 2];
        for (int i = 0; i < many.length; i += 2) many[i] = many[i + 1] = i + ".txt";
        byte[] crowd = zip(many);

        assertThat(huge).hasSizeLessThan(1 << 20);
        assertThatThrownBy(() -> Upload.of(List.of(new SourceFile("bomb.zip", huge))))
                .satisfies(refusedBy(new TooLarge("bomb.zip", "48 MB when unpacked")));
        assertThatThrownBy(() -> Upload.of(List.of(new SourceFile("crowd.zip", crowd))))
                .satisfies(refusedBy(new TooLarge("100.txt", "50 files")));
    }

    @Test
    void a_cell_that_is_not_of_its_kind_is_refused_by_column_and_a_personal_one_is_not_repeated() {
        Row row = Upload.of(List.of(
                        file("children.csv", header("children.csv") + "CH1,12 May 2010,OX1 1AA,perhaps,2023-02-30\n")))
                .rows(Sheet.CHILDREN)
                .getFirst();

        assertThatThrownBy(() -> row.date("date_of_birth"))
                .hasMessage("it is not a date such as 2023-03-31")
                .extracting("column")
                .isEqualTo("date_of_birth");
        assertThatThrownBy(() -> row.yes("uasc")).hasMessage("'perhaps' is neither yes nor no");
        assertThatThrownBy(() -> row.date("care_started_on")).hasMessage("it is not a day of the calendar");
    }

    private static Consumer<Throwable> refusedBy(FileRefusal refusal) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static List<Row> rows(String csv) {
        return Upload.of(List.of(file("providers.csv", csv))).rows(Sheet.PROVIDERS);
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(UTF_8));
    }

    private static String header(String file) {
        return String.join(",", Sheet.of(file).orElseThrow().columns()) + "\n";
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
