package brokerage.api.published.views;

import brokerage.projections.Progress;
import brokerage.projections.Progress.Standing;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Where the rows of a topic come from: how they read as known at a position, and which may read otherwise than before. */
public interface Source {

    /** From the start of one pass to the next: what comes thick and fast is told together. */
    Duration AT_ONCE = Duration.ofMillis(100);

    /**
     * Up to where all tables that are read can be.
     *
     * @param built what the rows are made with: another one, and any row may read otherwise
     * @param isWhole false while a table is being made anew
     */
    record Reach(long position, String built, boolean isWhole) {

        /**
         * Where these projections stand together.
         *
         * @param layout how the rows are made of their tables
         */
        public static Reach of(Progress progress, Collection<String> projections, String layout) {
            List<Standing> standings =
                    projections.stream().map(progress::standing).toList();
            String generations =
                    standings.stream().map(one -> "." + one.generation()).collect(Collectors.joining());
            return new Reach(
                    standings.stream().mapToLong(Standing::position).min().orElseThrow(),
                    layout + generations,
                    standings.stream().noneMatch(Standing::isBeingRebuilt));
        }
    }

    /** Of each council's. */
    String topic();

    Class<? extends ViewMessage> message();

    /** From the start of one pass to the next: {@link #AT_ONCE}, or more. */
    Duration every();

    /** Returns when there may be something after the position, or somewhat later. */
    void listen(long position) throws InterruptedException;

    Reach reach();

    /** The scopes whose rows may read otherwise than at an earlier position. */
    SortedSet<String> scopesTold(long after, long upTo);

    /** So many are read and told together. */
    int scopesAtOnce();

    /** All rows of these, as known at the position. */
    List<ViewRow> rows(List<String> scopes, long at);
}
