package org.throughline.reading.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.field.Reader;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;

/** What a relationship tells, the same on whatever way it is reached. */
@Component
class LinkFields implements FieldSource {

    /** How well it is evidenced, by the name under which a row or a reading tells it. */
    static final String STRENGTH = "strength";

    /** The row from which it was made, under the same name wherever it is told. */
    static final String ROW = "row";

    private static final String NODE = "entity/node";

    private final Kinds kinds;
    private final Map<String, Relationship> types;

    LinkFields(Kinds kinds) {
        this.kinds = kinds;
        this.types = kinds.relationships().collect(Collectors.toUnmodifiableMap(Relationship::type, type -> type));
    }

    @Override
    public Stream<Field> fields() {
        return Stream.of(own(), phrases(), strength(), named()).flatMap(fields -> fields);
    }

    private Stream<Field> own() {
        String[] told = kinds.relationships()
                .flatMap(type -> type.told().stream())
                .distinct()
                .toArray(String[]::new);
        return Stream.of(
                Field.itself("Relationship.link"),
                Field.computed("Link.id"),
                Field.computed("Link.type"),
                Field.computedReference("Link.start", NODE),
                Field.computedReference("Link.end", NODE),
                Field.value("Link.attested", one -> Objects.requireNonNullElse(one.getFirst(), List.of()), "attested"),
                Field.value("Link.preferred", one -> Boolean.TRUE.equals(one.getFirst()), "preferred"),
                Field.value("Link.properties", values -> properties(told, values), told),
                Field.evidence("Link.evidence", "evidence/of-citing", "citation/by-id"));
    }

    private Stream<Field> phrases() {
        return Stream.of(
                phrase("Link.label", Relationship::forwards),
                phrase("Link.forwards", Relationship::forwards),
                phrase("Link.backwards", Relationship::backwards));
    }

    private Field phrase(String coordinate, Function<Relationship, String> words) {
        Reader reader = type -> words.apply(Objects.requireNonNull(types.get((String) type.getFirst())));
        return Field.derived(coordinate, reader, "type");
    }

    private static Stream<Field> strength() {
        return Stream.of(
                strength("Link.basis", Strength::basis),
                strength("Link.fidelity", Strength::fidelity),
                strength("Link.sources", Strength::sources));
    }

    private static Field strength(String coordinate, Function<Strength, Object> part) {
        return Field.derived(coordinate, told -> part.apply(read(told.getFirst())), STRENGTH);
    }

    private static Strength read(@Nullable Object told) {
        return told instanceof Strength known ? known : Strength.of((List<?>) Objects.requireNonNull(told));
    }

    /** The nodes that some relationships name by their ids. */
    private Stream<Field> named() {
        return kinds.links()
                .flatMap(link -> link.references().stream())
                .map(reference -> Field.reference("Link." + reference.column(), NODE, reference.column()));
    }

    private static List<Property> properties(String[] names, List<? extends @Nullable Object> values) {
        Map<String, Object> told = new HashMap<>();
        for (int at = 0; at < names.length; at++) {
            @Nullable Object value = values.get(at);
            if (value != null) {
                told.put(names[at], value);
            }
        }
        return Property.of(told);
    }
}
