package org.throughline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.fault.Fault;

/** Which sheets a selection makes, and which columns they have. */
class DrawingTests {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser()
                            .parse(
                                    "type Query { one: Thing many: [Thing!]! } "
                                            + "type Thing { left: Thing right: Thing name: String size: Int parts: [Thing!]! others: [Thing!]! }"),
                    RuntimeWiring.MOCKED_WIRING);

    private static Sheets drawn(String document, TableForm form) {
        return Drawing.of(
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        SCHEMA, Parser.parse(document), null, CoercedVariables.emptyVariables()),
                SCHEMA,
                form);
    }

    private static Map<String, List<String>> columns(String document) {
        return drawn(document, TableForm.XLSX).all().stream().collect(Collectors.toMap(Sheet::name, Sheet::names));
    }

    @Test
    void eachInnermostListHasASheetThatRepeatsWhatStandsAboveIt() {
        assertThat(columns("{ one { name } many { name parts { size others { size } } others { name } size } }"))
                .containsOnly(
                        Map.entry(
                                "many.parts.others",
                                List.of(
                                        "one.name",
                                        "many.name",
                                        "many.parts.size",
                                        "many.parts.others.size",
                                        "many.size")),
                        Map.entry("many.others", List.of("one.name", "many.name", "many.others.name", "many.size")),
                        Map.entry("many.parts", List.of("one.name", "many.name", "many.parts.size", "many.size")),
                        Map.entry("many", List.of("one.name", "many.name", "many.size")));
    }

    @Test
    void theFirstSheetIsTheTableThatOtherFormsHave() {
        String document = "{ many { name parts { others { size } } } }";
        Sheet table = drawn(document, TableForm.CSV).all().getFirst();
        assertThat(drawn(document, TableForm.XLSX).all())
                .startsWith(table)
                .extracting(Sheet::name)
                .containsExactly("many.parts.others", "many");
        assertThat(drawn(document, TableForm.CSV).all()).containsExactly(table);
    }

    @Test
    void aSheetHasAsManyColumnsAsASpreadsheetTakes() {
        assertThat(drawn(tree("name", 14), TableForm.XLSX).all())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.names()).hasSize(16_384));
        String wider = tree("name", 14).replaceFirst("\\{", "{ more: one { name }");
        assertThatThrownBy(() -> drawn(wider, TableForm.XLSX))
                .isInstanceOf(Fault.class)
                .hasMessage(
                        "A sheet has at most 16384 columns, but one would have 16385: select less, or accept 'application/json'.");
        assertThat(drawn(wider, TableForm.CSV).all().getFirst().names()).hasSize(16_385);
    }

    @Test
    void aWorkbookHasAsManySheetsAsASpreadsheetTakesWithoutEffort() {
        String lists = tree("parts { name }", 8);
        assertThatThrownBy(() -> drawn(lists, TableForm.XLSX))
                .isInstanceOf(Fault.class)
                .hasMessage(
                        "A workbook has at most 255 sheets, one for each list: ask for fewer lists, or accept 'application/json'.");
        assertThat(drawn(tree("parts { name }", 7), TableForm.XLSX).all()).hasSize(128);
    }

    /** As many times a leaf as there are ends of a tree of so many levels. */
    private static String tree(String leaf, int levels) {
        return "{ one { ...F" + levels + " } } fragment F0 on Thing { " + leaf + " } "
                + IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> "fragment F%1$d on Thing { left { ...F%2$d } right { ...F%2$d } }"
                                .formatted(level, level - 1))
                        .collect(Collectors.joining(" "));
    }
}
