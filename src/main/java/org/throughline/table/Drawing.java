package org.throughline.table;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;

/**
 * Draws the sheets of one operation, its fragments written out and its variables known. Columns stand in the order of
 * the document, and an interface has those of all its types. The keys and the sums of a group are columns of its row.
 */
final class Drawing {

    private static final Set<String> PAGED = Set.of("nodes", "edges");
    private static final Set<String> OWN = Set.of(RemainderQuestion.PAGE, RemainderQuestion.CUT);
    private static final String GROUP = "Group";
    private static final String KEYS = "keys";
    private static final String BY = "by";
    private static final String FIRST = "first";

    private final ExecutableNormalizedOperation operation;
    private final GraphQLSchema schema;
    private final TableForm form;
    private final Outline outline = new Outline();

    private Drawing(ExecutableNormalizedOperation operation, GraphQLSchema schema, TableForm form) {
        this.operation = operation;
        this.schema = schema;
        this.form = form;
    }

    static Sheets of(ExecutableNormalizedOperation operation, GraphQLSchema schema, TableForm form) {
        Drawing drawing = new Drawing(operation, schema, form);
        drawing.draw(operation.getTopLevelFields(), new Place(List.of(), List.of(), List.of(), false));
        List<Sheet> sheets = drawing.outline
                .sheets()
                .limit(form.mostSheets())
                .map(drawing::bounded)
                .toList();
        if (sheets.isEmpty()) {
            throw new Fault(Code.NO_TABLE, "The operation asks for no value, so its table has no column: select some.");
        }
        return new Sheets(operation.getOperationName(), sheets);
    }

    private Sheet bounded(Sheet sheet) {
        if (sheet.columns().size() > form.mostColumns()) {
            throw new Fault(
                    Code.NO_TABLE,
                    "A sheet has at most %d columns, but one would have %d: select less, or accept '%s'."
                            .formatted(form.mostColumns(), sheet.columns().size(), MediaType.APPLICATION_JSON));
        }
        return sheet;
    }

    /** Where a selection stands: below which lists, the keys from the root, and from the item of the list above. */
    private record Place(List<SheetList> above, List<String> path, List<String> within, boolean inOneRow) {

        Place at(String key) {
            return new Place(above, appended(path, key), appended(within, key), inOneRow);
        }

        Place below(List<SheetList> way) {
            return new Place(way, path, List.of(), false);
        }

        /** An item of a list, or all of them, as cells of one row. */
        Place beside(List<String> named, String item) {
            return new Place(
                    above, Stream.concat(path.stream(), named.stream()).toList(), appended(within, item), true);
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
        byKey.keySet().removeAll(OWN);
        byKey.forEach((key, same) -> drawField(same, place.at(key)));
    }

    /** Fields of one key: several where the types of an interface answer it each in its way, but in one shape. */
    private void drawField(List<ExecutableNormalizedField> same, Place place) {
        GraphQLOutputType type =
                same.getFirst().getFieldDefinitions(schema).getFirst().getType();
        List<ExecutableNormalizedField> below =
                same.stream().flatMap(field -> field.getChildren().stream()).toList();
        if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type))) {
            outline.add(column(same.getFirst(), type, place), place.above());
        } else if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
            draw(below, place);
        } else if (isOfAGroup(same.getFirst())) {
            drawBeside(same.getFirst(), below, place);
        } else {
            draw(below, place.below(open(same.getFirst(), place)));
        }
    }

    private static SheetColumn column(ExecutableNormalizedField field, GraphQLOutputType type, Place place) {
        Content content = Content.of(field.getObjectTypeNames().iterator().next(), field.getName(), type);
        return new SheetColumn(place.name(), place.above().size(), place.within(), content);
    }

    private static boolean isOfAGroup(ExecutableNormalizedField list) {
        return list.getObjectTypeNames().contains(GROUP);
    }

    private void drawBeside(ExecutableNormalizedField list, List<ExecutableNormalizedField> below, Place place) {
        if (!list.getName().equals(KEYS)) {
            draw(below, place.beside(List.of(), SheetColumn.ALL));
            return;
        }
        List<?> keys = (List<?>)
                Objects.requireNonNull(list.getParent().getResolvedArguments().get(BY));
        for (int at = 0; at < keys.size(); at++) {
            draw(below, place.beside(List.of(keys.get(at).toString()), Integer.toString(at)));
        }
    }

    private List<SheetList> open(ExecutableNormalizedField field, Place list) {
        if (list.inOneRow()) {
            throw insideARow(list.name()).at(where(field));
        }
        if (form.mostSheets() == 1) {
            outline.below(list.above()).ifPresent(other -> {
                throw siblings(other.name(), list.name()).at(where(field));
            });
        } else if (outline.lists() == form.mostSheets()) {
            throw tooManyLists().at(where(field));
        }
        return outline.open(
                new SheetList(list.name(), list.within(), PAGED.contains(field.getName()), most(field)), list.above());
    }

    private Whereabouts where(ExecutableNormalizedField field) {
        return Whereabouts.of(operation, field);
    }

    /** How many were asked for. */
    private static @Nullable Integer most(ExecutableNormalizedField list) {
        return list.getResolvedArguments().get(FIRST) instanceof Integer first ? first : null;
    }

    private static Fault insideARow(String list) {
        return new Fault(
                Code.NO_TABLE,
                "A group is one row, and '%s' is a list inside what is a cell of it: leave it out."
                        .formatted(bounded(list)));
    }

    private Fault tooManyLists() {
        return new Fault(
                Code.NO_TABLE,
                "A workbook has at most %d sheets, one for each list: ask for fewer lists, or accept '%s'."
                        .formatted(form.mostSheets(), MediaType.APPLICATION_JSON));
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
