package org.throughline.documents;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.running.Json;

/** Random values of any input type, written as literals. */
record Values(RandomGenerator random, Stock stock) {

    private static final List<String> CURRENCIES = List.of("GBP", "gbp", "EUR", "JPY");
    private static final Pattern PAGE = Pattern.compile("((?:first|last): )\\d+");
    private static final Pattern NODE = Pattern.compile("(\\(id: )\"[^\"]*\"");
    private static final List<String> DAYS =
            List.of("2016-09-07", "2017-01-01", "2018-03-04", "2018-03-05", "2019-02-28", "2021-12-31", "1900-01-01");

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    String literal(GraphQLInputType type, int depth) {
        GraphQLType required = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(required)) {
            GraphQLInputType item = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(required);
            return IntStream.rangeClosed(1, random.nextInt(1, 3))
                    .mapToObj(_ -> literal(item, depth))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return switch (required) {
            case GraphQLEnumType choice -> one(choice.getValues()).getName();
            case GraphQLInputObjectType object -> object(object, depth);
            default -> scalar(((GraphQLNamedSchemaElement) required).getName());
        };
    }

    /** The id of some node with this label. */
    String known(String label) {
        return Json.write(one(stock.ids(label)));
    }

    String id(String label) {
        return Json.write(chance(0.05) ? "nobody" : one(stock.ids(label)));
    }

    /** The same document for other pages and other nodes: its statements are the same texts. */
    String otherwise(String document) {
        Map<String, String> others = new HashMap<>();
        String pages = PAGE.matcher(document)
                .replaceAll(page -> page.group(1)
                        + others.computeIfAbsent(page.group(), _ -> String.valueOf(random.nextInt(1, 6))));
        return NODE.matcher(pages)
                .replaceAll(node -> Matcher.quoteReplacement(
                        node.group(1) + others.computeIfAbsent(node.group(), _ -> id("Node"))));
    }

    /** What an argument or a field of this name may be given. */
    String of(String name, GraphQLInputType type, int depth) {
        return name.equals("currency") ? Json.write(one(CURRENCIES)) : literal(type, depth);
    }

    private String scalar(String type) {
        return switch (type) {
            case "ID" -> id("Node");
            case "Int" -> String.valueOf(random.nextInt(-1, 40));
            case "Float" -> String.valueOf(random.nextInt(0, 11) / 10.0);
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "Date" -> Json.write(one(DAYS));
            case "DateTime" -> Json.write(one(DAYS) + "T12:30:00Z");
            case "Decimal" -> Json.write(String.valueOf(random.nextInt(0, 100_000)));
            default -> Json.write(word());
        };
    }

    private String word() {
        String word = one(stock.words());
        int cut = word.offsetByCodePoints(0, random.nextInt(0, word.codePointCount(0, word.length()) + 1));
        return chance(0.5) ? word : word.substring(0, cut);
    }

    private String object(GraphQLInputObjectType type, int depth) {
        List<GraphQLInputObjectField> fields = type.getFields().stream()
                .filter(field -> depth > 0 || !deeper(field))
                .toList();
        Stream<GraphQLInputObjectField> needed =
                fields.stream().filter(field -> GraphQLTypeUtil.isNonNull(field.getType()));
        Stream<GraphQLInputObjectField> chosen = fields.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, chance(0.7) ? 1 : 2).mapToObj(_ -> one(fields));
        return Stream.concat(needed, chosen)
                .flatMap(field -> withItsNumber(type, field))
                .distinct()
                .map(field -> field.getName() + ": "
                        + of(field.getName(), field.getType(), deeper(field) ? depth - 1 : depth))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** What is counted stands beside the number that it is compared with. */
    private static Stream<GraphQLInputObjectField> withItsNumber(
            GraphQLInputObjectType type, GraphQLInputObjectField field) {
        return field.getName().equals("of") ? Stream.of(field, type.getFieldDefinition("count")) : Stream.of(field);
    }

    private static boolean deeper(GraphQLInputObjectField field) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean combines = type instanceof GraphQLInputObjectType object && object.getFieldDefinition("and") != null;
        return combines || type.getName().endsWith("ListFilter");
    }

    /** One or two values of an enum, each once. */
    String distinct(GraphQLInputType list) {
        GraphQLEnumType values = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(list);
        return IntStream.range(0, random.nextInt(1, 3))
                .mapToObj(_ -> one(values.getValues()).getName())
                .distinct()
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** An order with each key at most once. */
    String order(GraphQLInputType list) {
        GraphQLInputObjectType key = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(list);
        GraphQLEnumType fields = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(key.getFieldDefinition("field").getType());
        return IntStream.range(0, random.nextInt(1, 3))
                .mapToObj(_ -> one(fields.getValues()).getName())
                .distinct()
                .map(field -> "{field: " + field + (chance(0.5) ? ", direction: DESC}" : "}"))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static boolean isRequired(GraphQLInputType type) {
        return type instanceof GraphQLNonNull;
    }
}
