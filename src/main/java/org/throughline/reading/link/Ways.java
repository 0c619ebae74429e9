package org.throughline.reading.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;

/**
 * Which relationships a reading walks: those of people, organisations, reviews, initiatives and money. What merely
 * describes is walked only when it is asked for by name.
 */
@Component
public class Ways {

    private final List<String> usual;

    Ways(Kinds kinds) {
        this.usual = kinds.relationships()
                .filter(Relationship::walked)
                .map(Relationship::type)
                .toList();
    }

    /** The types that are asked for, which may be none; the usual ones where nothing is said. */
    public List<String> of(@Nullable List<String> via) {
        return via == null ? usual : via;
    }
}
