package org.throughline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Seed;
import org.throughline.running.Service;
import org.throughline.running.Spreadsheet;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** Whatever a document asks, its table says what its JSON answer says, row by row; or it is refused. */
@Execution(ExecutionMode.CONCURRENT)
class RandomTablesTests {

    private static final int TABLES = Integer.getInteger("tests.documents.random", 160) / 4;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final long seed = Seed.of("Random tables");
    private final Service service = Service.of(Data.INVENTED, Loading.CARRIED);

    @Test
    void tablesAgreeWithTheAnswersInJson() {
        GraphQLSchema schema = service.bean(GraphQlSource.class).schema();
        Values values = new Values(new Random(seed), Stock.of(service));
        int tables = 0;
        int refused = 0;
        while (tables < TABLES) {
            RandomDocument.Made document = new RandomDocument(schema, values, new Places()).make();
            SelectedLists selected = SelectedLists.of(document.parts(), schema);
            if (Thoroughness.WHOLE || tables % 4 == 0) {
                assertAgree(document.text(), selected);
            }
            HttpResponse<String> csv = ask(document.text(), "text/csv");
            assertThat(csv.statusCode())
                    .as("seed %d: %s%n%s", seed, document.text(), csv.body())
                    .isEqualTo(selected.isTable() ? 200 : 400);
            if (selected.isTable()) {
                tables++;
                assertAgree(document.text(), csv.body(), selected);
            } else {
                refused++;
                assertThat(Json.read(csv.body()).at("/errors/0/extensions/code").asString())
                        .isEqualTo("NO_TABLE");
            }
        }
        assertThat(refused).as("seed %d", seed).isPositive();
    }

    /** That the sheets of a workbook say what the lists of the answer say. */
    private void assertAgree(String document, SelectedLists selected) {
        HttpResponse<byte[]> workbook = ask(document, XLSX, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(workbook.statusCode())
                .as("seed %d: %s", seed, document)
                .isEqualTo(selected.isWorkbook() ? 200 : 400);
        if (selected.isWorkbook()) {
            Spreadsheet book = Spreadsheet.read(workbook.body());
            JsonNode answer = service.ask(document).json().path("data");
            List<List<Map<String, String>>> sheets = book.names().stream()
                    .filter(name -> !name.equals("Incomplete"))
                    .map(name -> sheet(book.rows(name)))
                    .toList();
            assertThat(sheets)
                    .as("seed %d: %s", seed, document)
                    .containsExactlyInAnyOrderElementsOf(selected.sheets().stream()
                            .map(list -> sparse(new Flat(selected, list)
                                    .rows(answer).stream()
                                            .map(RandomTablesTests::withoutPoints)
                                            .toList()))
                            .toList());
        }
    }

    private static List<Map<String, String>> sheet(List<List<String>> rows) {
        return sparse(rows.stream()
                .skip(1)
                .map(row -> withoutPoints(told(rows.getFirst(), row)))
                .toList());
    }

    /** A spreadsheet does not tell 1 from 1.0. */
    private static Map<String, String> withoutPoints(Map<String, String> row) {
        Map<String, String> without = new LinkedHashMap<>(row);
        without.replaceAll((_, text) -> text.matches("-?\\d+\\.0") ? text.substring(0, text.length() - 2) : text);
        return without;
    }

    private void assertAgree(String document, String csv, SelectedLists selected) {
        List<Map<String, String>> expected = new Flat(
                        selected, selected.sheets().getFirst())
                .rows(service.ask(document).json().path("data"));
        List<List<String>> table = parsed(csv);
        List<String> columns = table.getFirst();
        List<Map<String, String>> cells =
                table.stream().skip(1).map(row -> told(columns, row)).toList();
        List<Map<String, String>> lines = ask(document, "application/jsonl")
                .body()
                .lines()
                .map(line -> told(columns, Json.read(line)))
                .toList();
        assertThat(columns).doesNotHaveDuplicates();
        assertThat(sparse(cells)).as("seed %d: %s", seed, document).isEqualTo(sparse(expected));
        assertThat(sparse(lines)).as("seed %d: %s", seed, document).isEqualTo(sparse(expected));
    }

    /** A list of nothing and one row of nothing look the same to whoever knows no columns. */
    private static List<Map<String, String>> sparse(List<Map<String, String>> rows) {
        return rows.equals(List.of(Map.of())) ? List.of() : rows;
    }

    private static List<List<String>> parsed(String csv) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> told(List<String> columns, List<String> row) {
        assertThat(row).hasSameSizeAs(columns);
        Map<String, String> told = new LinkedHashMap<>();
        for (int index = 0; index < row.size(); index++) {
            Flat.tell(told, columns.get(index), unguarded(row.get(index)));
        }
        return told;
    }

    /** A cursor may begin with a hyphen. */
    private static String unguarded(String cell) {
        return cell.startsWith("'-") ? cell.substring(1) : cell;
    }

    private static Map<String, String> told(List<String> columns, JsonNode line) {
        assertThat(line.propertyNames()).containsExactlyElementsOf(columns);
        Map<String, String> told = new LinkedHashMap<>();
        columns.forEach(column -> Flat.tell(told, column, Flat.text(line.path(column))));
        return told;
    }

    private HttpResponse<String> ask(String document, String accept) {
        return ask(document, accept, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> ask(String document, String accept, HttpResponse.BodyHandler<T> body) {
        HttpRequest request = HttpRequest.newBuilder(service.at("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("query", document))))
                .build();
        try {
            return CLIENT.send(request, body);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * An answer made flat without knowledge of its document: what it tells, row by row, and nothing of what is empty.
     *
     * @param list whose items are rows
     */
    private record Flat(SelectedLists selected, String list) {

        List<Map<String, String>> rows(JsonNode answer) {
            return rows(Map.of(), "", answer);
        }

        private List<Map<String, String>> rows(Map<String, String> above, String path, JsonNode item) {
            Map<String, String> told = new LinkedHashMap<>(above);
            Map<String, JsonNode> lists = new LinkedHashMap<>();
            collect(path, item, told, lists);
            assertThat(lists.size()).as("%s", lists.keySet()).isLessThan(2);
            List<Map<String, String>> rows = new ArrayList<>();
            lists.forEach((name, list) -> list.forEach(below -> rows.addAll(rows(told, name, below))));
            return rows.isEmpty() ? List.of(told) : rows;
        }

        private void collect(String path, JsonNode value, Map<String, String> told, Map<String, JsonNode> lists) {
            value.properties().forEach(field -> {
                String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                JsonNode below = field.getValue();
                if (below.isObject() && !selected.isValue(name)) {
                    collect(name, below, told, lists);
                } else if (selected.keys().containsKey(name)) {
                    List<String> keys = selected.keys().getOrDefault(name, List.of());
                    IntStream.range(0, keys.size())
                            .forEach(at -> collect(name + "." + keys.get(at), below.get(at), told, lists));
                } else if (selected.sums().contains(name)) {
                    sums(name, below).forEach((column, cell) -> tell(told, column, String.join(" | ", cell)));
                } else if (below.isArray() && hasItems(below)) {
                    if (list.equals(name) || list.startsWith(name + ".")) {
                        lists.put(name, below);
                    }
                } else {
                    tell(told, name, text(below));
                }
            });
        }

        /** Of each value below, those of all items. */
        private static Map<String, List<String>> sums(String path, JsonNode items) {
            Map<String, List<String>> cells = new LinkedHashMap<>();
            items.forEach(item -> leaves(path, item, cells));
            return cells;
        }

        private static void leaves(String path, JsonNode value, Map<String, List<String>> cells) {
            value.properties().forEach(field -> {
                String name = path + "." + field.getKey();
                if (field.getValue().isObject()) {
                    leaves(name, field.getValue(), cells);
                } else {
                    cells.computeIfAbsent(name, _ -> new ArrayList<>()).add(text(field.getValue()));
                }
            });
        }

        private static boolean hasItems(JsonNode list) {
            for (JsonNode item : list) {
                if (item.isObject() || item.isNull()) {
                    return true;
                }
            }
            return false;
        }

        static void tell(Map<String, String> told, String column, String text) {
            if (!text.isEmpty()) {
                told.put(column, text);
            }
        }

        static String text(JsonNode value) {
            if (value.isArray()) {
                List<String> texts = new ArrayList<>();
                value.forEach(item -> texts.add(item.asString()));
                return String.join(" | ", texts);
            }
            return value.isObject() ? value.toString() : value.isNull() ? "" : value.asString();
        }
    }
}
