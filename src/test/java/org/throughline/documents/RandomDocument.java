package org.throughline.documents;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document made at random from the schema: valid, small, and using everything that a document may use. */
final class RandomDocument {

    private static final int ALIASES = 24;

    private final GraphQLSchema schema;
    private final Values values;
    private final RandomQuestion questions;
    private final List<Part.Spread> fragments = new ArrayList<>();
    private int aliases;

    RandomDocument(GraphQLSchema schema, Values values, Places places) {
        this.schema = schema;
        this.values = values;
        this.questions = new RandomQuestion(values, places);
    }

    /** What was made: the parts, to read the answer by, and the text. */
    record Made(List<Part> parts, String text) {}

    Made make() {
        List<GraphQLFieldDefinition> roots = schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> !field.hasAppliedDirective("needs"))
                .toList();
        List<Part> parts = IntStream.range(0, values.chance(0.7) ? 1 : 2)
                .<Part>mapToObj(_ -> field(schema.getQueryType(), values.one(roots), 3, true))
                .toList();
        String text = Part.block(parts)
                + fragments.stream().map(Part.Spread::definition).collect(Collectors.joining("\n", "\n", ""));
        return new Made(parts, variables(text) + text);
    }

    private static String variables(String text) {
        String used = Stream.of("$yes: Boolean = true", "$no: Boolean = false")
                .filter(variable -> text.contains(variable.substring(0, variable.indexOf(':'))))
                .collect(Collectors.joining(", "));
        return used.isEmpty() ? "" : "query (" + used + ") ";
    }

    private Part field(GraphQLFieldsContainer parent, GraphQLFieldDefinition field, int depth, boolean renamed) {
        RandomQuestion.Question question = questions.of(parent, field);
        boolean asked = !question.isEmpty();
        String key = asked || renamed || values.chance(0.1) ? "a" + ++aliases : field.getName();
        return new Part.Leaf(
                key,
                field.getName(),
                parent.getName() + "." + field.getName(),
                question.what(),
                question.page(),
                directive(),
                below(field, depth));
    }

    private String directive() {
        return values.chance(0.92)
                ? ""
                : values.one(
                        List.of(" @include(if: $yes)", " @skip(if: $no)", " @skip(if: $yes)", " @include(if: $no)"));
    }

    private List<Part> below(GraphQLFieldDefinition field, int depth) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
                ? selection(type, depth)
                : List.of();
    }

    private List<Part> selection(GraphQLFieldsContainer type, int depth) {
        List<Part> parts = new ArrayList<>();
        if (values.chance(0.15)) {
            parts.add(plain("__typename"));
        }
        if (type.getFieldDefinition("id") != null) {
            parts.add(plain("id"));
        }
        if (type.getName().equals("PageInfo")) {
            type.getFieldDefinitions().forEach(field -> parts.add(plain(field.getName())));
            return parts;
        }
        some(type, leaves(type), 3).forEach(field -> parts.add(field(type, field, depth, false)));
        some(type, composites(type, depth), 2).forEach(field -> parts.addAll(twiceAtTimes(type, field, depth)));
        if (type instanceof GraphQLInterfaceType abstracted) {
            parts.addAll(concrete(abstracted, depth));
        }
        if (parts.isEmpty()) {
            parts.add(plain("__typename"));
        }
        return values.chance(0.15) ? List.of(wrapped(type, parts)) : parts;
    }

    private static Part plain(String name) {
        return new Part.Leaf(name, name, "", "", "", "", List.of());
    }

    private Part wrapped(GraphQLFieldsContainer type, List<Part> parts) {
        if (values.chance(0.5)) {
            return new Part.Inline(values.chance(0.5) ? type.getName() : "", directive(), parts);
        }
        Part.Spread spread = new Part.Spread("F" + fragments.size(), type.getName(), parts);
        fragments.add(spread);
        return spread;
    }

    private List<Part> twiceAtTimes(GraphQLFieldsContainer type, GraphQLFieldDefinition field, int depth) {
        Part once = field(type, field, depth - 1, false);
        if (values.chance(0.85) || !(once instanceof Part.Leaf leaf)) {
            return List.of(once);
        }
        return List.of(
                once,
                new Part.Leaf(
                        leaf.key(),
                        leaf.name(),
                        leaf.list(),
                        leaf.question(),
                        leaf.page(),
                        "",
                        below(field, depth - 1)));
    }

    private List<Part> concrete(GraphQLInterfaceType abstracted, int depth) {
        List<GraphQLObjectType> types = schema.getImplementations(abstracted);
        return IntStream.range(0, 2)
                .mapToObj(_ -> values.one(types))
                .distinct()
                .<Part>map(type -> new Part.Inline(type.getName(), directive(), own(type, abstracted, depth)))
                .toList();
    }

    private List<Part> own(GraphQLObjectType type, GraphQLInterfaceType abstracted, int depth) {
        List<GraphQLFieldDefinition> fields = new ArrayList<>(leaves(type));
        fields.addAll(composites(type, depth));
        fields.removeIf(field -> abstracted.getFieldDefinition(field.getName()) != null);
        return fields.isEmpty()
                ? List.of(plain("__typename"))
                : List.of(field(type, values.one(fields), depth - 1, true));
    }

    private List<GraphQLFieldDefinition> leaves(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .filter(field ->
                        field.getArguments().stream().noneMatch(argument -> Values.isRequired(argument.getType())))
                .toList();
    }

    private List<GraphQLFieldDefinition> composites(GraphQLFieldsContainer type, int depth) {
        if (depth <= 0 || aliases > ALIASES) {
            return type.getFieldDefinitions().stream()
                    .filter(field -> isShallow(GraphQLTypeUtil.unwrapAll(field.getType())))
                    .toList();
        }
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer)
                .toList();
    }

    /** What ends by itself: a date or a sum, and the parts of a page, whose nodes have leaves. */
    private static boolean isShallow(@Nullable Object type) {
        return type instanceof GraphQLObjectType object
                && object.getInterfaces().isEmpty()
                && object.getFieldDefinitions().stream()
                        .allMatch(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())));
    }

    private List<GraphQLFieldDefinition> some(
            GraphQLFieldsContainer type, List<GraphQLFieldDefinition> fields, int most) {
        if (fields.isEmpty()) {
            return List.of();
        }
        int least = type.getName().endsWith("Connection") || type.getName().endsWith("Edge") ? 1 : 0;
        return IntStream.range(0, least + values.random().nextInt(most))
                .mapToObj(_ -> values.one(fields))
                .distinct()
                .toList();
    }
}
