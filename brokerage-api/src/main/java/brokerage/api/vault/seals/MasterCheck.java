package brokerage.api.vault.seals;

import brokerage.api.embedded.CannotStart;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start beside a database whose keys are wrapped under a master key that is not in the keyset. */
@Component
final class MasterCheck implements InitializingBean {

    private final JdbcClient jdbc;
    private final MasterKeyset master;

    MasterCheck(JdbcClient jdbc, MasterKeyset master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    @Override
    public void afterPropertiesSet() {
        List<Integer> needed = jdbc.sql(
                        "select master from keys.digest_key union select distinct master from keys.subject_key")
                .query(Integer.class)
                .list();
        List<Integer> missing = needed.stream()
                .filter(id -> !master.ids().contains(id))
                .sorted()
                .toList();
        if (!missing.isEmpty())
            throw new CannotStart(
                    "The master keyset lacks %s, under which keys of this database are wrapped.".formatted(missing),
                    "Put the key back into the file that brokerage.vault.master-keyset names, or name the keyset that"
                            + " belongs to this database.");
    }
}
