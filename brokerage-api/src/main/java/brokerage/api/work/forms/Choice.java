package brokerage.api.work.forms;

import brokerage.api.board.shown.Said;
import brokerage.language.Word;
import java.util.Arrays;
import java.util.List;

/** One of several that can be chosen: as the API takes it, and as people read it. */
public record Choice(String value, String text) {

    /** The others, where one is told another way. */
    static Word[] but(Word one, Word... words) {
        return Arrays.stream(words).filter(word -> !word.equals(one)).toArray(Word[]::new);
    }

    /** All words of a vocabulary of the domain. */
    static List<Choice> of(Word... words) {
        return Arrays.stream(words)
                .map(word -> new Choice(word.word(), Said.word(word)))
                .toList();
    }
}
