package brokerage.api.published.views;

import brokerage.api.log.Log;
import brokerage.projections.Progress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the rows of every topic come from: of each view one, and those made elsewhere. */
@Component
class Sources {

    private final List<Source> all;

    @Autowired
    Sources(JdbcClient sql, Progress progress, Log log, List<Source> elsewhere) {
        Stream<Source> views = View.ALL.stream().map(view -> new RowsKnown(view, sql, progress, log));
        all = Stream.concat(views, elsewhere.stream()).toList();
    }

    Sources(List<Source> all) {
        this.all = List.copyOf(all);
    }

    List<Source> all() {
        return all;
    }
}
