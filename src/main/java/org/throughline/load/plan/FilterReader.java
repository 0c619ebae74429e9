package org.throughline.load.plan;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Condition;
import org.throughline.compose.Condition.Side;
import org.throughline.compose.Fragment;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.field.Field;

/** Reads a filter against the type that it filters: its fields are that type's fields. */
final class FilterReader {

    private final Sources sources;
    private final GraphQLSchema schema;

    FilterReader(Ground ground) {
        this.sources = ground.sources();
        this.schema = ground.schema();
    }

    /** What the rows of a list must be, given the type of its edges: its filter and its day of validity together. */
    @Nullable
    Condition condition(Selection selection, GraphQLObjectType edge) {
        @Nullable Condition filter = narrowing(read(selection.arguments().get("filter"), edge));
        if (selection.arguments().get("validAt") == null) {
            return filter;
        }
        boolean possible = "POSSIBLE".equals(selection.arguments().get("certainty"));
        Condition valid = new Condition.Named(possible ? "possibleOn" : "certainOn");
        return filter == null ? valid : new Condition.All(List.of(valid, filter));
    }

    /** A filter that asks for nothing leaves the list as it is, cursors and all. */
    private static @Nullable Condition narrowing(@Nullable Condition filter) {
        return filter == null || filter.conjuncts().isEmpty() ? null : filter;
    }

    private @Nullable Condition read(@Nullable Object filter, GraphQLObjectType edge) {
        if (!(filter instanceof Map<?, ?> fields)) {
            return null;
        }
        return RelationshipFilter.filters(edge) ? all(fields, edge, Side.EDGE) : all(fields, node(edge), Side.NODE);
    }

    private static GraphQLFieldsContainer node(GraphQLObjectType edge) {
        return (GraphQLFieldsContainer)
                GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
    }

    private Condition all(Map<?, ?> fields, GraphQLFieldsContainer type, Side side) {
        Map<?, ?> asked = RegisterFilter.filters(type.getName()) ? RegisterFilter.stored(fields) : fields;
        List<Condition> conditions = new ArrayList<>();
        asked.forEach((name, value) -> {
            if (value != null) {
                conditions.add(one(String.valueOf(name), value, type, side));
            }
        });
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
    }

    private Condition one(String name, Object value, GraphQLFieldsContainer type, Side side) {
        return switch (name) {
            case "and" -> new Condition.All(each(value, type, side));
            case "or" -> new Condition.Any(each(value, type, side));
            case "not" -> new Condition.Not(all((Map<?, ?>) value, type, side));
            case "id" -> identity(type, (Map<?, ?>) value, side);
            case "node" -> all((Map<?, ?>) value, node((GraphQLObjectType) type), Side.NODE);
            default -> field(type.getFieldDefinition(name), value, type, side);
        };
    }

    private Condition identity(GraphQLFieldsContainer type, Map<?, ?> value, Side side) {
        return side == Side.EDGE
                ? RelationshipFilter.of(value)
                : field(type.getFieldDefinition("id"), value, type, side);
    }

    private List<Condition> each(Object value, GraphQLFieldsContainer type, Side side) {
        return ((List<?>) value)
                .stream().map(fields -> all((Map<?, ?>) fields, type, side)).toList();
    }

    private Condition field(GraphQLFieldDefinition field, Object value, GraphQLFieldsContainer type, Side side) {
        return switch (sources.of(type, field.getName())) {
            case Field.Reach reach -> across(field, (Map<?, ?>) value, sources.fragment(reach), Side.NODE);
            case Field.Evidence evidence -> across(field, (Map<?, ?>) value, sources.fragment(evidence), side);
            case Field.Reference reference -> referred(field, (Map<?, ?>) value, reference, side);
            case Field.Stored stored -> stored(field, value, stored.property(), side);
            case Field.Value made -> made(made, (Map<?, ?>) value, side);
            case Field.Labelled _ -> new Condition.Labelled(side, labels((List<?>) value));
            case Field.Computed _ -> new Condition.Computed(field.getName(), Condition.Operator.ONE_OF, value);
            case Field.Derived _, Field.Asked _, Field.Itself _, Field.Summary _ ->
                throw new IllegalStateException(field.getName());
        };
    }

    private Condition across(GraphQLFieldDefinition field, Map<?, ?> value, Fragment fragment, Side side) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (!type.getName().endsWith("Connection")) {
            return new Condition.Some(side, fragment, all(value, (GraphQLFieldsContainer) type, Side.NODE));
        }
        GraphQLObjectType edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                schema.getObjectType(type.getName()).getFieldDefinition("edges").getType());
        List<Condition> conditions = new ArrayList<>();
        if (value.get("some") != null) {
            conditions.add(new Condition.Some(side, fragment, read(value.get("some"), edge)));
        }
        if (value.get("none") != null) {
            conditions.add(new Condition.Not(new Condition.Some(side, fragment, read(value.get("none"), edge))));
        }
        counted(value, fragment, read(value.get("of"), edge), side).forEach(conditions::add);
        return new Condition.All(conditions);
    }

    private static Stream<Condition> counted(
            Map<?, ?> value, Fragment fragment, @Nullable Condition counted, Side side) {
        Map<String, Object> comparisons = given(value.get("count"));
        if (comparisons.isEmpty() && value.get("of") != null) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'of' says what 'count' counts: give 'count' beside it, such as {gte: 2}.");
        }
        return comparisons.entrySet().stream()
                .map(count -> new Condition.Count(
                        side,
                        fragment,
                        counted,
                        Comparison.named(count.getKey()).operator(),
                        count.getValue()));
    }

    /** The value of an enum in capitals is that of a label in the graph. */
    private static List<String> labels(List<?> kinds) {
        return kinds.stream()
                .map(String::valueOf)
                .map(kind -> kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, Object> given(@Nullable Object comparisons) {
        Map<String, Object> given = new LinkedHashMap<>();
        if (comparisons instanceof Map<?, ?> all) {
            all.forEach((name, asked) -> {
                if (asked != null) {
                    given.put(String.valueOf(name), asked);
                }
            });
        }
        return given;
    }

    private Condition referred(GraphQLFieldDefinition field, Map<?, ?> value, Field.Reference reference, Side side) {
        GraphQLFieldsContainer type = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType());
        Condition condition = all(value, type, Side.NODE);
        return new Condition.Referred(
                side, ((Field.Stored) reference.id()).property(), sources.fragment(reference), condition);
    }

    private static Condition made(Field.Value made, Map<?, ?> value, Side side) {
        return new Condition.All(Objects.requireNonNull(made.comparisons()).of(given(value)).stream()
                .map(bound -> Comparison.named(bound.comparison()).on(side, bound.property(), bound.value()))
                .toList());
    }

    private static Condition stored(GraphQLFieldDefinition field, Object value, String property, Side side) {
        if (value instanceof Map<?, ?> comparisons) {
            return new Condition.All(given(comparisons).entrySet().stream()
                    .map(one -> Comparison.named(one.getKey()).on(side, property, one.getValue()))
                    .toList());
        }
        boolean several = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType;
        return new Condition.Compare(
                side, property, several ? Condition.Operator.ONE_OF : Condition.Operator.EQUAL, value);
    }
}
