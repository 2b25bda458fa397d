package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.imports.files.SourceFile;
import brokerage.api.imports.files.Upload;
import brokerage.language.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is handed in is read or refused by name, in little time and little more memory than it has bytes. */
@Timeout(60)
class UploadFuzzTest {

    private static final int FILES = Integer.getInteger("fuzz.files", 2000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122);

    @Test
    void a_file_is_read_or_refused() {
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            Uploads.Named file = Uploads.any(new Random(SEED + i));
            try {
                Upload.of(List.of(new SourceFile(file.name, file.content)));
            } catch (Refused byName) {
                refused++;
            } catch (RuntimeException | Error failure) {
                throw new AssertionError("seed " + (SEED + i), failure);
            }
        }
        assertThat(refused).isBetween(FILES / 10, FILES);
    }

    @Test
    void a_bomb_goes_off_at_the_limit_however_it_is_packed() throws IOException {
        byte[] bomb = packed("homes.csv", 400);
        assertThat(bomb.length).isLessThan(1 << 20);

        refuses(new SourceFile("bomb.zip", bomb));
        refuses(new SourceFile("bomb.zip", packed("read-me.txt", 400)));
    }

    @Test
    void a_zip_in_a_zip_stays_closed() throws IOException {
        var nested = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(nested)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(packed("homes.csv", 400));
        }

        refuses(new SourceFile("nested.zip", nested.toByteArray()));
    }

    @Test
    void a_million_files_are_not_taken_out() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 10_000; i++) zip.putNextEntry(new ZipEntry("../" + i + ".txt"));
        }

        refuses(new SourceFile("many.zip", many.toByteArray()));
    }

    @Test
    void a_million_columns_are_the_wrong_columns() {
        String header = "a,".repeat(1_000_000);
        refuses(new SourceFile("homes.csv", header.getBytes(UTF_8)));
        refuses(new SourceFile("providers.csv", ("provider_id,name,sector\n" + header).getBytes(UTF_8)));
        refuses(new SourceFile(
                "providers.csv", ("provider_id,name,sector\n\"" + "x".repeat(20_000_000)).getBytes(UTF_8)));
    }

    private static void refuses(SourceFile file) {
        assertThatThrownBy(() -> Upload.of(List.of(file))).isInstanceOf(Refused.class);
    }

    private static byte[] packed(String name, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) zip.write(zeros);
        }
        return bytes.toByteArray();
    }
}
