package brokerage.api.published.measures;

import brokerage.api.door.LondonDay;
import brokerage.api.log.Log;
import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.Source;
import brokerage.api.published.views.ViewMessage;
import brokerage.api.published.views.ViewRow;
import brokerage.language.id.CouncilId;
import brokerage.projections.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Every measure at the ends of the last thirteen months, so that a telling corrects a whole year and the month it is compared
 * with. The scope of a row is a council's month; months told of before stay, and are looked at again whenever all is: when a
 * month has ended, or measures, settings or tables are other ones.
 */
@Component
@EnableConfigurationProperties(MeasureTelling.class)
public class MonthEnds implements Source {

    private static final int MONTHS = 13;
    private static final int MONTHS_AT_ONCE = 4;

    private final MeasureTelling telling;
    private final MeasuredMonths months;
    private final Progress progress;
    private final Log log;
    private final Clock clock;

    MonthEnds(MeasureTelling telling, MeasuredMonths months, Progress progress, Log log, Clock clock) {
        this.telling = telling;
        this.months = months;
        this.progress = progress;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.MEASURES;
    }

    @Override
    public Class<? extends ViewMessage> message() {
        return ViewMessage.MonthEnd.class;
    }

    @Override
    public Duration every() {
        return telling.tellEvery();
    }

    /** Nobody wakes it before its time. */
    @Override
    public void listen(long position) {}

    @Override
    public Reach reach() {
        return Reach.of(progress, Statement.PROJECTIONS, "%s.%s".formatted(lastMonth(), months.layout()));
    }

    @Override
    public SortedSet<String> scopesTold(long after, long upTo) {
        var scopes = new TreeSet<String>();
        YearMonth last = lastMonth();
        for (String council : log.councils(after, upTo))
            for (int before = 0; before < MONTHS; before++) scopes.add(scope(council, last.minusMonths(before)));
        return scopes;
    }

    /** Thousands of rows each. */
    @Override
    public int scopesAtOnce() {
        return MONTHS_AT_ONCE;
    }

    @Override
    public List<ViewRow> rows(List<String> scopes, long at) {
        var asked = new TreeMap<String, List<YearMonth>>();
        for (String scope : scopes) {
            String[] parts = scope.split(":", 3);
            asked.computeIfAbsent(parts[1], council -> new ArrayList<>()).add(YearMonth.parse(parts[2]));
        }
        var rows = new ArrayList<ViewRow>();
        asked.forEach((council, of) -> rows.addAll(months.rows(new CouncilId(council), of, at)));
        return rows;
    }

    static String scope(String council, YearMonth month) {
        return "measure:%s:%s".formatted(council, month);
    }

    /** The last whose last day has come. */
    private YearMonth lastMonth() {
        return YearMonth.from(LondonDay.today(clock).plusDays(1)).minusMonths(1);
    }
}
