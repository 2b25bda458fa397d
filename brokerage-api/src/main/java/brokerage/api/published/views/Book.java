package brokerage.api.published.views;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps book of what stands on the topics: before a key is told its digest is struck out, after Kafka has it the new one is
 * written. Whatever happens in between, it is known which keys must be told again, even one whose row has gone meanwhile.
 * Only whose turn it is may write.
 */
@Component
class Book {

    private final JdbcClient sql;

    Book(JdbcClient sql) {
        this.sql = sql;
    }

    /** The name under which the topic's publisher dials Kafka. */
    String line(String topic) {
        sql.sql("insert into view_topic (topic) values (?) on conflict do nothing")
                .param(topic)
                .update();
        return sql.sql("select line from view_topic where topic = ?")
                .param(topic)
                .query(String.class)
                .single();
    }

    /** To be taken after dialling: then nobody who is still heard has an older turn. */
    Turn take(String topic) {
        return sql.sql("update view_topic set term = term + 1 where topic = ? returning topic, term, position, built")
                .param(topic)
                .query(Turn.class)
                .single();
    }

    /** How many positions in the log the topic is behind. */
    long lag(String topic) {
        return sql.sql("select last - coalesce((select position from view_topic where topic = ?), 0) from log_position")
                .param(topic)
                .query(Long.class)
                .single();
    }

    List<Published> published(String topic, List<String> scopes) {
        return sql.sql("select key, scope, digest from view_published where topic = ? and scope = any (?)")
                .params(topic, scopes.toArray(String[]::new))
                .query(Published.class)
                .list();
    }

    /** All streams of which a key may stand on the topic. */
    List<String> scopes(String topic) {
        return sql.sql("select distinct scope from view_published where topic = ?")
                .param(topic)
                .query(String.class)
                .list();
    }

    /** These are about to be told. */
    void strikeOut(Turn turn, Changes changes) {
        mustBe(turn);
        Stream<Published> come = changes.come().stream().map(row -> new Published(row.key(), row.scope(), null));
        List<Published> keys = Stream.concat(come, changes.gone().stream()).toList();
        sql.sql("""
                insert into view_published (topic, key, scope)
                select ?, k.key, k.scope from jsonb_to_recordset(?::jsonb) as k (key text, scope text)
                on conflict (topic, key) do update set digest = null""")
                .params(turn.topic(), JsonMapper.shared().writeValueAsString(keys))
                .update();
    }

    /** These were told. */
    void write(Turn turn, Changes changes) {
        mustBe(turn);
        List<Published> come = changes.come().stream()
                .map(row -> new Published(row.key(), row.scope(), row.digest()))
                .toList();
        sql.sql("""
                update view_published p set digest = k.digest
                from jsonb_to_recordset(?::jsonb) as k (key text, digest text) where p.topic = ? and p.key = k.key""")
                .params(JsonMapper.shared().writeValueAsString(come), turn.topic())
                .update();
        String[] gone = changes.gone().stream().map(Published::key).toArray(String[]::new);
        sql.sql("delete from view_published where topic = ? and key = any (?)")
                .params(turn.topic(), gone)
                .update();
    }

    /** The topic tells everything up to there. */
    void reach(Turn reached) {
        mustBe(reached);
        sql.sql("update view_topic set position = ?, built = ? where topic = ?")
                .params(reached.position(), reached.built(), reached.topic())
                .update();
    }

    /** Holds the turn until the transaction ends. */
    private void mustBe(Turn turn) {
        boolean is = sql.sql("select term from view_topic where topic = ? and term = ? for update")
                .params(turn.topic(), turn.term())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!is) throw new Turn.Ended(turn);
    }
}
