package org.throughline.table;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/**
 * Draws the sheet of one operation, its fragments written out and its variables known. Columns stand in the order of
 * the document, and an interface has those of all its types.
 */
final class Drawing {

    private final GraphQLSchema schema;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final List<String> listNames = new ArrayList<>();

    private Drawing(GraphQLSchema schema) {
        this.schema = schema;
    }

    static Sheet of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        Drawing drawing = new Drawing(schema);
        drawing.draw(operation.getTopLevelFields(), new Place(0, List.of(), List.of()));
        if (drawing.columns.isEmpty()) {
            throw new Fault(Code.NO_TABLE, "The operation asks for no value, so its table has no column: select some.");
        }
        return new Sheet(operation.getOperationName(), drawing.columns, drawing.lists);
    }

    /** Where a selection stands: the keys from the root, and from the item of the list above. */
    private record Place(int level, List<String> path, List<String> within) {

        Place at(String key) {
            return new Place(level, appended(path, key), appended(within, key));
        }

        Place below() {
            return new Place(level + 1, path, List.of());
        }

        String name() {
            return String.join(".", path);
        }

        private static List<String> appended(List<String> keys, String key) {
            return Stream.concat(keys.stream(), Stream.of(key)).toList();
        }
    }

    private void draw(List<ExecutableNormalizedField> fields, Place place) {
        Map<String, List<ExecutableNormalizedField>> byKey = fields.stream()
                .collect(Collectors.groupingBy(
                        ExecutableNormalizedField::getResultKey, LinkedHashMap::new, Collectors.toList()));
        byKey.forEach((key, same) -> drawField(same, place.at(key)));
    }

    /** Fields of one key: several where the types of an interface answer it each in its way, but in one shape. */
    private void drawField(List<ExecutableNormalizedField> same, Place place) {
        GraphQLOutputType type =
                same.getFirst().getFieldDefinitions(schema).getFirst().getType();
        List<ExecutableNormalizedField> below =
                same.stream().flatMap(field -> field.getChildren().stream()).toList();
        if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type))) {
            columns.add(new SheetColumn(place.name(), place.level(), place.within()));
        } else if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            open(place);
            draw(below, place.below());
        } else {
            draw(below, place);
        }
    }

    private void open(Place list) {
        if (lists.size() > list.level()) {
            throw siblings(listNames.get(list.level()), list.name());
        }
        lists.add(list.within());
        listNames.add(list.name());
    }

    private static Fault siblings(String one, String other) {
        return new Fault(
                Code.NO_TABLE,
                "A table has one list at each level, but '%s' and '%s' stand side by side: send one document for each of the two, with the other left out."
                        .formatted(bounded(one), bounded(other)));
    }

    private static String bounded(String name) {
        return name.length() > 80 ? "…" + name.substring(name.length() - 79) : name;
    }
}
