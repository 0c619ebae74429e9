package org.throughline.writing.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Place;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** Columns that are unique together, such as an identifier's scheme and value, are so. */
@Component
class UniqueKeys implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        data.contents()
                .forEach(content -> content.kind().unique().forEach(columns -> check(content, columns, problems)));
    }

    private static void check(TableContent content, List<String> columns, Problems problems) {
        Map<List<@Nullable Object>, Place> taken = new HashMap<>();
        for (Row row : content.rows()) {
            List<@Nullable Object> key =
                    columns.stream().<@Nullable Object>map(row::value).toList();
            if (key.stream().allMatch(Objects::nonNull)) {
                claim(key, row.place(columns.getLast()), taken, problems);
            }
        }
    }

    private static void claim(
            List<@Nullable Object> key, Place place, Map<List<@Nullable Object>, Place> taken, Problems problems) {
        Place first = taken.putIfAbsent(key, place);
        if (first != null) {
            problems.add(place, key + " already stands at " + first + ": take one of them out");
        }
    }
}
