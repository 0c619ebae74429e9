package org.throughline.reading.suggest;

import java.util.List;
import org.throughline.load.inquiry.Reference;
import org.throughline.reading.search.EntityKind;

/** An entity with a name that begins as the text does. */
public record Suggestion(String id, String name, String matched, EntityKind kind, Reference entity) {

    static Suggestion from(List<Object> row) {
        String id = (String) row.get(0);
        return new Suggestion(
                id,
                (String) row.get(1),
                (String) row.get(2),
                EntityKind.narrowest((List<?>) row.get(3)),
                new Reference(id));
    }
}
