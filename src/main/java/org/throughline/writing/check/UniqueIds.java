package org.throughline.writing.check;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Place;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** An id belongs to one node of all tables, or to one relationship of its type. */
@Component
class UniqueIds implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        Map<String, Place> nodes = new HashMap<>();
        data.contents().forEach(content -> check(content, nodes, problems));
    }

    private void check(TableContent content, Map<String, Place> nodes, Problems problems) {
        Kind kind = content.kind();
        Map<String, Place> taken = kind.labels().isEmpty() ? new HashMap<>() : nodes;
        content.rows().stream().filter(Row::identified).forEach(row -> {
            claim(row.id(), row, taken, problems);
            if (kind.entity()) {
                claim(PreferredName.idOf(row.id()), row, taken, problems);
            }
        });
    }

    private static void claim(String id, Row row, Map<String, Place> taken, Problems problems) {
        Place place = row.place("id");
        Place first = taken.putIfAbsent(id, place);
        if (first != null) {
            problems.add(place, "the id " + id + " is already that of " + first + ": give one of them another");
        }
    }
}
