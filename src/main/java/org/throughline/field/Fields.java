package org.throughline.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every registration, by coordinate; one on an interface holds for each type that implements it. */
@Component
public class Fields {

    private final Map<String, Field> byCoordinate;

    Fields(List<FieldSource> sources) {
        this.byCoordinate = sources.stream()
                .flatMap(FieldSource::fields)
                .collect(Collectors.toUnmodifiableMap(Field::coordinate, Function.identity()));
    }

    /** The registration of a field of a type that implements these interfaces, or null for a plain property. */
    public Field.@Nullable Source find(String type, List<String> interfaces, String field) {
        return Stream.concat(Stream.of(type), interfaces.stream())
                .map(name -> byCoordinate.get(name + "." + field))
                .filter(found -> found != null)
                .map(Field::source)
                .findFirst()
                .orElse(null);
    }

    /** The fields of a type that are answered by a fragment's rows, by their names. */
    public Map<String, Field.Reach> reached(String type) {
        String prefix = type + ".";
        return byCoordinate.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .filter(field -> field.getValue().source() instanceof Field.Reach)
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), field ->
                        (Field.Reach) field.getValue().source()));
    }

    /** All coordinates that are registered. */
    public Set<String> coordinates() {
        return byCoordinate.keySet();
    }

    /** The names of all fragments that a field uses. */
    public Set<String> fragments() {
        return byCoordinate.values().stream()
                .map(Field::source)
                .flatMap(source -> switch (source) {
                    case Field.Reach reach -> reach.fragments();
                    case Field.Summary summary -> Stream.of(summary.fragment());
                    case Field.Reference reference -> Stream.of(reference.fragment());
                    case Field.Evidence evidence -> Stream.of(evidence.fragment(), evidence.byId());
                    case Field.Stored _,
                            Field.Value _,
                            Field.Computed _,
                            Field.Derived _,
                            Field.Asked _,
                            Field.Labelled _,
                            Field.Itself _ -> Stream.empty();
                })
                .collect(Collectors.toSet());
    }
}
