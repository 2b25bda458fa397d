package brokerage.api.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private final Path folder = TestFolders.fresh();

    @Test
    void a_second_service_is_refused_and_told_why() throws IOException {
        DataFolder first = DataFolder.take(folder);
        assertThatThrownBy(() -> DataFolder.take(folder))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refused -> assertThat(refused.remedy()).contains("brokerage.data"))
                .hasMessageContaining("Another service is running")
                .hasMessageContaining(folder.toString());
        first.close();
    }

    @Test
    void the_folder_is_free_again_after_the_service_ended() throws IOException {
        DataFolder.take(folder).close();
        DataFolder.take(folder).close();
    }
}
