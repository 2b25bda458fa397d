package brokerage.api.published.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.WholeService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class BookTest {

    private static final String TOPIC = "book-test";
    private static final String HOME = "home:book-test:1";

    @Autowired
    Book book;

    @Autowired
    JdbcClient sql;

    private Turn turn;

    @BeforeEach
    void begin() {
        book.line(TOPIC);
        turn = book.take(TOPIC);
    }

    @AfterEach
    void throwAway() {
        sql.sql("delete from view_published where topic = ?").param(TOPIC).update();
    }

    @Test
    void the_publishers_of_a_topic_dial_under_one_name_and_those_of_another_under_another() {
        assertThat(book.line(TOPIC)).isEqualTo(book.line(TOPIC)).isNotEqualTo(book.line("another book-test"));
    }

    @Test
    void what_is_about_to_be_told_is_not_known_until_it_was() {
        Changes changes = Changes.between(List.of(), List.of(row("a", 1), row("b", 1)));

        book.strikeOut(turn, changes);
        assertThat(published()).extracting(Published::key).containsExactlyInAnyOrder("a", "b");
        assertThat(published()).extracting(Published::digest).containsOnlyNulls();
        assertThat(Changes.between(published(), List.of(row("a", 1)))).satisfies(again -> {
            assertThat(again.come()).extracting(ViewRow::key).containsExactly("a");
            assertThat(again.gone()).extracting(Published::key).containsExactly("b");
        });

        book.write(turn, changes);
        assertThat(Changes.between(published(), List.of(row("a", 1), row("b", 2)))
                        .come())
                .extracting(ViewRow::key)
                .containsExactly("b");
    }

    @Test
    void what_is_gone_leaves_the_book_when_that_was_told() {
        book.strikeOut(turn, Changes.between(List.of(), List.of(row("a", 1))));
        Changes gone = Changes.between(published(), List.of());

        book.strikeOut(turn, gone);
        assertThat(published()).hasSize(1);
        book.write(turn, gone);

        assertThat(published()).isEmpty();
        assertThat(book.scopes(TOPIC)).isEmpty();
    }

    @Test
    void whose_turn_has_ended_writes_nothing() {
        Changes changes = Changes.between(List.of(), List.of(row("a", 1)));
        Turn next = book.take(TOPIC);

        assertThatThrownBy(() -> book.strikeOut(turn, changes)).isInstanceOf(Turn.Ended.class);
        assertThatThrownBy(() -> book.write(turn, changes)).isInstanceOf(Turn.Ended.class);
        assertThatThrownBy(() -> book.reach(turn)).isInstanceOf(Turn.Ended.class);
        assertThat(published()).isEmpty();
        book.reach(next);
    }

    private List<Published> published() {
        return book.published(TOPIC, List.of(HOME));
    }

    private static ViewRow row(String key, long position) {
        LocalDate day = LocalDate.of(2023, 2, 1);
        var exposure = new ViewMessage.Exposure(
                HOME, "placement", null, day, null, "suspended", null, null, true, day, position);
        return ViewRow.of(HOME, key, exposure);
    }
}
