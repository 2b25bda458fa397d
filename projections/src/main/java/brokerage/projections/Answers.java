package brokerage.projections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the answers to questions put in SQL. PostgreSQL hands each row over as JSON, whose columns are the components of
 * the record asked for, so that ids, words and dates arrive as what they are.
 */
@Component
public class Answers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient sql;
    private final Progress progress;

    /** @param sql sees the rows of the council that asks, and of no other */
    public Answers(@Qualifier("reader") JdbcClient sql, Progress progress) {
        this.sql = sql;
        this.progress = progress;
    }

    /** The position the answer is given at; see {@link Progress#answering}. */
    public long at(String projection, long knownAt) {
        return progress.answering(projection, knownAt);
    }

    public <T> List<T> list(Class<T> type, String query, Object... params) {
        return sql.sql("select to_jsonb(answer) from (" + query + ") answer")
                .params(Arrays.asList(params))
                .query((row, number) -> JSON.readValue(row.getString(1), type))
                .list();
    }

    public <T> Optional<T> one(Class<T> type, String query, Object... params) {
        return list(type, query, params).stream().findFirst();
    }
}
