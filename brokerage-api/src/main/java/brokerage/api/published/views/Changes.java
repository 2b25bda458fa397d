package brokerage.api.published.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In what a view's rows differ from what stands on its topic.
 *
 * @param come rows that are new or read otherwise
 * @param gone keys whose rows are no more
 */
record Changes(List<ViewRow> come, List<Published> gone) {

    static Changes between(List<Published> published, List<ViewRow> rows) {
        Map<String, Published> left = new HashMap<>();
        published.forEach(key -> left.put(key.key(), key));
        List<ViewRow> come = new ArrayList<>();
        for (ViewRow row : rows) {
            Published stands = left.remove(row.key());
            if (stands == null || !row.digest().equals(stands.digest())) come.add(row);
        }
        return new Changes(come, List.copyOf(left.values()));
    }

    boolean isNone() {
        return come.isEmpty() && gone.isEmpty();
    }
}
