package brokerage.api.vault.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.embedded.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysetTest {

    @TempDir
    Path folder;

    @Test
    void it_is_made_once_and_nobody_else_may_read_it() throws IOException {
        Path file = folder.resolve("master.json");
        MasterKeyset made = MasterKeyset.madeIfMissing(file);

        assertThat(MasterKeyset.madeIfMissing(file).primary()).isEqualTo(made.primary());
        assertThat(MasterKeyset.read(file).json()).isEqualTo(made.json());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(only -> only.equals(file)).isNotEmptyDirectory();
    }

    @Test
    void a_file_another_process_has_just_put_there_is_left_alone() throws IOException {
        Path file = folder.resolve("master.json");
        Files.writeString(file, "theirs");

        OwnFile.put(file, new byte[] {1});

        assertThat(file).hasContent("theirs");
    }

    @Test
    void without_a_file_or_with_another_one_the_service_does_not_start() throws IOException {
        Path missing = folder.resolve("missing.json");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        for (Path file : new Path[] {missing, other})
            assertThatThrownBy(() -> MasterKeyset.read(file)).isInstanceOfSatisfying(CannotStart.class, refusal -> {
                assertThat(refusal).hasMessageContaining(file.toString());
                assertThat(refusal.remedy()).contains("brokerage.vault.master-keyset");
            });
        assertThatThrownBy(() -> MasterKeyset.madeIfMissing(folder.resolve("no-such-folder/master.json")))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void its_words_give_nothing_away() {
        MasterKeyset master = MasterKeyset.fresh().rotated();

        assertThat(master).hasToString("2 master keys");
    }
}
