package org.throughline.reading.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;

/** Which relationships hand no descent on, though others of their type do: who lost a bid took no part in what came. */
@Component
public class Heredity {

    private final Map<String, Relationship.Barren> barren;

    Heredity(Kinds kinds) {
        this.barren = kinds.relationships()
                .flatMap(type -> type.lineage().stream()
                        .flatMap(descent -> Stream.ofNullable(descent.unless()))
                        .map(unless -> Map.entry(type.type(), unless)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Each as its type, the property and its values: what a statement leaves out. */
    public List<List<Object>> barren() {
        return barren.entrySet().stream()
                .map(type -> List.<Object>of(
                        type.getKey(),
                        type.getValue().property(),
                        type.getValue().values()))
                .toList();
    }

    public boolean isBarren(Link link) {
        Relationship.Barren unless = barren.get(link.type());
        return unless != null
                && link.told(unless.property()) instanceof String value
                && unless.values().contains(value);
    }
}
