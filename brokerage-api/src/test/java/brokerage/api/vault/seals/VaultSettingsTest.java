package brokerage.api.vault.seals;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.embedded.CannotStart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** With a database of somebody else's: the embedded one brings its keyset along. */
class VaultSettingsTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(VaultSettings.class);

    @TempDir
    Path folder;

    @Test
    void without_a_master_keyset_it_does_not_start_and_says_what_to_do() {
        service.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.remedy())
                                .contains("brokerage.vault.master-keyset", "brokerage.vault.make-keyset")));
    }

    @Test
    void a_file_that_is_named_is_read_and_made_only_where_that_is_wanted() {
        Path file = folder.resolve("master.json");
        var named = service.withPropertyValues("brokerage.vault.master-keyset=" + file);

        named.run(context -> assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(file.toString()));
        named.withPropertyValues("brokerage.vault.make-keyset=true")
                .run(context -> assertThat(file).isNotEmptyFile());
        named.run(context -> assertThat(context).hasSingleBean(MasterKeyset.class));
    }
}
