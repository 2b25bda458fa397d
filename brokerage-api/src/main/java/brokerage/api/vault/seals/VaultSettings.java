package brokerage.api.vault.seals;

import brokerage.api.embedded.CannotStart;
import brokerage.api.embedded.DataFolder;
import brokerage.api.embedded.PostgresServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the master keyset comes from: a file somebody named, or one in the data folder beside the embedded database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.Chosen.class)
public class VaultSettings {

    /**
     * What may be chosen about the vault.
     *
     * @param masterKeyset the file of the master keyset; needed with a database that is not embedded
     * @param makeKeyset whether the file is made where it is missing, once, by the first to start
     */
    @ConfigurationProperties("brokerage.vault")
    record Chosen(@Nullable Path masterKeyset, boolean makeKeyset) {}

    @Bean
    MasterKeyset masterKeyset(Chosen chosen, ObjectProvider<PostgresServer> embedded, ObjectProvider<DataFolder> data) {
        Path file = chosen.masterKeyset();
        if (file != null) return chosen.makeKeyset() ? MasterKeyset.madeIfMissing(file) : MasterKeyset.read(file);
        if (embedded.getIfAvailable() == null)
            throw new CannotStart(
                    "There is no master keyset for the vault, and the database is not this service's own.",
                    "Name its file by brokerage.vault.master-keyset; with brokerage.vault.make-keyset=true it is made"
                            + " there on the first start. Keep a copy apart from the database: without it nothing in the"
                            + " vault can be read again.");
        return MasterKeyset.madeIfMissing(data.getObject().resolve("master-keyset.json"));
    }
}
