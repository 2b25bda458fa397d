package brokerage.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.Clerk;
import brokerage.api.WholeService;
import brokerage.api.imports.files.SourceFile;
import brokerage.language.id.CouncilId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

@WholeService
class StartImportEndpointTest {

    @Autowired
    RestTestClient client;

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    DataSource database;

    @Test
    void files_are_accepted_and_the_report_is_read_where_the_answer_says() throws IOException {
        var council = new Bringing(imports, runs, "parts");
        council.file("providers", "P1,One,private", "P2,Two,nobody's");
        ResponseSpec answer = post(council, council.files());
        String location = location(answer.expectStatus().isAccepted());
        council.await(new ImportId(location.substring(location.lastIndexOf('/') + 1)));

        JsonNode report = clerk(council).read(location.substring("/api/v1".length()));

        assertThat(report.get("state").asString()).isEqualTo("finished");
        assertThat(report.at("/rows/total").asInt()).isEqualTo(19);
        assertThat(report.at("/rows/refused").asInt()).isEqualTo(1);
        assertThat(report.at("/files/0/file").asString()).isEqualTo("providers.csv");
        assertThat(report.at("/refused/0/file").asString()).isEqualTo("providers.csv");
        assertThat(report.at("/refused/0/line").asInt()).isEqualTo(3);
        assertThat(report.at("/refused/0/column").asString()).isEqualTo("sector");
        assertThat(report.at("/refused/0/rule").asString()).isEqualTo("invalid-value");
        assertThat(clerk(council).read("/imports").at("/items/0/id").asString())
                .isEqualTo(report.get("id").asString());
        assertThat(clerk(council)
                        .read("/imports/" + report.get("id").asString() + "/refused-rows")
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void a_zip_is_one_upload_too_and_a_repeat_with_the_same_key_begins_nothing() throws IOException {
        var council = new Bringing(imports, runs, "zipped");
        List<SourceFile> zip = List.of(new SourceFile("all.zip", zip(council.files())));
        Consumer<HttpHeaders> key = headers -> headers.set("Idempotency-Key", "once");
        String first = location(post(council, zip, key).expectStatus().isAccepted());
        String repeat = location(post(council, zip, key).expectStatus().isAccepted());

        assertThat(repeat).isEqualTo(first);
        problem(
                post(council, List.of(file("providers.csv", "provider_id,name,sector\n")), key),
                409,
                "/problems/idempotency-key-reused");
        council.await(new ImportId(first.substring(first.lastIndexOf('/') + 1)));
    }

    @Test
    void a_second_import_while_one_runs_is_refused() {
        var council = new Bringing(imports, runs, "second");
        try (CouncilLock running = CouncilLock.take(database, council.council()).orElseThrow()) {
            assertThat(running).isNotNull();
            problem(post(council, council.files()), 409, "/problems/import-under-way");
        }
    }

    @Test
    void files_of_another_form_are_refused_here_and_now_and_nothing_is_stored() throws IOException {
        var council = new Bringing(imports, runs, "malformed");

        problem(
                post(council, List.of(file("providers.csv", "provider_id,name\nP1,One\n"))),
                422,
                "/problems/wrong-columns");
        problem(post(council, List.of(file("providers.csv", ""))), 422, "/problems/empty-file");
        problem(post(council, List.of(file("people.csv", "name\n"))), 422, "/problems/unknown-file");
        problem(
                post(council, List.of(new SourceFile("bomb.zip", zip(List.of(file("a.csv", "0".repeat(49 << 20))))))),
                413,
                "/problems/too-large");
        clerk(council)
                .request(HttpMethod.POST, "/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(new LinkedMultiValueMap<>())
                .exchange()
                .expectStatus()
                .isBadRequest();
        assertThat(Asking.as(council.council(), () -> imports.list(council.council(), null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void another_councils_import_is_not_found() {
        var council = new Bringing(imports, runs, "ours");
        ImportId theirs = ImportId.of(new CouncilId("theirs"), "x");

        problem(clerk(council).get("/imports/" + theirs), 404, "/problems/not-found");
        problem(clerk(council).get("/imports/import:ours:x"), 404, "/problems/not-found");
    }

    private Clerk clerk(Bringing council) {
        return new Clerk(client, council.council().value());
    }

    private ResponseSpec post(Bringing council, List<SourceFile> files) {
        return post(council, files, headers -> {});
    }

    private ResponseSpec post(Bringing council, List<SourceFile> files, Consumer<HttpHeaders> more) {
        var parts = new LinkedMultiValueMap<String, Object>();
        for (SourceFile file : files)
            parts.add("files", new ByteArrayResource(file.content()) {
                @Override
                public String getFilename() {
                    return file.name();
                }
            });
        return clerk(council)
                .request(HttpMethod.POST, "/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .headers(more)
                .body(parts)
                .exchange();
    }

    private static void problem(ResponseSpec answer, int status, String type) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo(type);
    }

    private static String location(ResponseSpec answer) {
        var headers = answer.expectBody().returnResult().getResponseHeaders();
        return Objects.requireNonNull(headers.getLocation()).toString();
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(UTF_8));
    }

    private static byte[] zip(List<SourceFile> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (SourceFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
