package org.throughline.load.plan;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Condition.Side;
import org.throughline.compose.Fragment;
import org.throughline.compose.Summary;
import org.throughline.compose.Summary.GroupBy;
import org.throughline.compose.Summary.Measure;
import org.throughline.compose.Summary.Measure.Function;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.field.Field;
import org.throughline.field.StoredDate;
import org.throughline.page.PageRequest;

/**
 * The planning of a list's groups. A key is named after what it is: a field of the relationship or the node, a date
 * with YEAR or MONTH behind it, a relation, an order of the list, or else a stored property.
 */
final class GroupPlanning {

    private static final int MOST_KEYS = 3;
    private static final String YEAR = "Year";
    private static final String MONTH = "Month";
    private static final List<String> DATES = List.of("published", "date", "day", "from");

    private final Sources sources;
    private final Fragment fragment;
    private final GraphQLObjectType edge;
    private final GraphQLFieldsContainer node;

    GroupPlanning(Sources sources, Fragment fragment, GraphQLObjectType edge) {
        this.sources = sources;
        this.fragment = fragment;
        this.edge = edge;
        this.node = (GraphQLFieldsContainer)
                GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
    }

    Summary.Groups of(Selection groups, Summary.@Nullable Rows totals) {
        Set<String> wanted = groups.below().stream().map(SelectedField::getName).collect(Collectors.toSet());
        @Nullable Object order = groups.arguments().get("orderBy");
        return new Summary.Groups(
                keys((List<?>) groups.arguments().getOrDefault("by", List.of())),
                order == null ? Summary.Order.COUNT_DESC : Summary.Order.valueOf((String) order),
                first((Integer) Objects.requireNonNull(groups.arguments().get("first"))),
                Stream.concat(
                                isWanted(wanted, "earliest", "latest") ? days() : Stream.empty(),
                                isWanted(wanted, "minimum", "maximum") ? numbers() : Stream.empty())
                        .toList(),
                wanted.contains("members"),
                wanted.contains("sums") ? totals : null);
    }

    private static boolean isWanted(Set<String> wanted, String one, String other) {
        return wanted.contains(one) || wanted.contains(other);
    }

    private static int first(int first) {
        if (first < 1 || first > PageRequest.LARGEST) {
            throw new Fault(
                    Code.BAD_PAGE, "'first' must lie between 1 and %d, not %d.".formatted(PageRequest.LARGEST, first));
        }
        return first;
    }

    private List<GroupBy> keys(List<?> names) {
        if (names.isEmpty() || names.size() > MOST_KEYS || new HashSet<>(names).size() < names.size()) {
            throw new Fault(
                    Code.BAD_ARGUMENT, "'by' of 'groups' must name 1 to %d keys, each once.".formatted(MOST_KEYS));
        }
        List<GroupBy> keys = new ArrayList<>();
        names.forEach(name -> keys.add(key(Order.camel(String.valueOf(name)))));
        return keys;
    }

    private GroupBy key(String name) {
        if (name.endsWith(YEAR) || name.endsWith(MONTH)) {
            return time(name.replaceFirst("(Year|Month)$", ""), name.endsWith(MONTH));
        }
        if (isRelated() && edge.getFieldDefinition(name) != null) {
            return stored(edge, name, Side.EDGE);
        }
        if (node.getFieldDefinition(name) != null) {
            return stored(node, name, Side.NODE);
        }
        return fragment.orderKeys().contains(name) ? new GroupBy.Ordered(name) : new GroupBy.Property(Side.NODE, name);
    }

    private boolean isRelated() {
        return RelationshipFilter.filters(edge);
    }

    private GroupBy stored(GraphQLFieldsContainer type, String name, Side side) {
        return switch (sources.of(type, name)) {
            case Field.Stored stored -> new GroupBy.Property(side, stored.property());
            case Field.Reach reach -> new GroupBy.Reached(sources.fragment(reach));
            default -> throw new IllegalStateException("Nothing can be grouped by " + type.getName() + "." + name);
        };
    }

    private GroupBy time(String name, boolean month) {
        Side side = isRelated() && edge.getFieldDefinition(name) != null ? Side.EDGE : Side.NODE;
        return new GroupBy.Time(
                side, date(side == Side.EDGE ? edge : node, name).first(), month);
    }

    private StoredDate date(GraphQLFieldsContainer type, String name) {
        return sources.of(type, name) instanceof Field.Value value && value.reader() instanceof StoredDate date
                ? date
                : throwNoDate(type, name);
    }

    private static StoredDate throwNoDate(GraphQLFieldsContainer type, String name) {
        throw new IllegalStateException(type.getName() + "." + name + " is no date");
    }

    private Stream<Measure> days() {
        return DATES.stream()
                .filter(name -> isOf(node, name, "PartialDate"))
                .map(name -> date(node, name))
                .limit(1)
                .flatMap(date -> Stream.of(
                        new Measure(Function.LEAST, Side.NODE, date.first()),
                        new Measure(Function.MOST, Side.NODE, date.last())));
    }

    private Stream<Measure> numbers() {
        return isOf(node, "value", "Quantity")
                ? Stream.of(
                        new Measure(Function.LEAST, Side.NODE, "minimum"),
                        new Measure(Function.MOST, Side.NODE, "maximum"),
                        new Measure(Function.COMMON, Side.NODE, "unit"))
                : Stream.empty();
    }

    private static boolean isOf(GraphQLFieldsContainer type, String name, String of) {
        @Nullable GraphQLFieldDefinition field = type.getFieldDefinition(name);
        return field != null
                && GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals(of);
    }
}
