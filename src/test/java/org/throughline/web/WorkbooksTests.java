package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Spreadsheet;

/** The same document as a workbook: a sheet for each list, and every value in its type. */
@Execution(ExecutionMode.CONCURRENT)
class WorkbooksTests {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    private static HttpResponse<byte[]> ask(String document) {
        return Client.send(
                Client.asking(SERVICE.at("/graphql"), document).header("Accept", XLSX),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Spreadsheet book(String document) {
        HttpResponse<byte[]> answer = ask(document);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return Spreadsheet.read(answer.body());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void itIsAFileWithTheNameOfTheOperation() {
        HttpResponse<byte[]> answer = ask("query Two { reviews { nodes { id } } }");
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"throughline-Two.xlsx\"");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Server-Timing").orElse("")).startsWith("statements;desc=\"1\"");
    }

    @Test
    void valuesKeepTheirTypes() {
        Spreadsheet book = book(
                "{ awards(filter: { id: { eq: \"lamp-grant\" } }) { nodes { recipientCount shared amount { minimum maximum } from { edtf earliest latest } duration preferred } } }");
        assertThat(book.names()).containsExactly("awards");
        assertThat(book.rows("awards").getFirst())
                .containsExactly(
                        "awards.nodes.recipientCount",
                        "awards.nodes.shared",
                        "awards.nodes.amount.minimum",
                        "awards.nodes.amount.maximum",
                        "awards.nodes.from.edtf",
                        "awards.nodes.from.earliest",
                        "awards.nodes.from.latest",
                        "awards.nodes.duration",
                        "awards.nodes.preferred");
        assertThat(book.cell("awards", 1, 0).getNumericCellValue()).isEqualTo(12);
        assertThat(book.cell("awards", 1, 1).getBooleanCellValue()).isFalse();
        assertThat(book.cell("awards", 1, 3).getNumericCellValue()).isEqualTo(10_000_000);
        assertThat(book.cell("awards", 1, 4).getStringCellValue()).isEqualTo("2018-04");
        assertThat(day(book.cell("awards", 1, 5))).isEqualTo("2018-04-01");
        assertThat(day(book.cell("awards", 1, 6))).isEqualTo("2018-04-30");
        assertThat(book.cell("awards", 1, 7).getCellType()).isEqualTo(CellType.STRING);
    }

    private static LocalDate day(Cell cell) {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        return cell.getLocalDateTimeCellValue().toLocalDate();
    }

    @Test
    void aDateIsADayWhereItIsExact() {
        Spreadsheet book = book("{ sources { nodes { published { edtf text } } } }");
        List<List<String>> rows = book.rows("sources");
        for (int row = 1; row < rows.size(); row++) {
            Cell cell = book.cell("sources", row, 0);
            boolean exact = rows.get(row).getFirst().matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(cell != null && cell.getCellType() == CellType.NUMERIC).isEqualTo(exact);
        }
        assertThat(rows).anyMatch(row -> row.getFirst().matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void evidenceIsLinkedToItsSources() {
        Spreadsheet book = book("{ initiatives { nodes { name evidence { nodes { source { title url } } } } } }");
        String sheet = "initiatives.evidence";
        List<List<String>> rows = book.rows(sheet);
        assertThat(rows.getFirst().get(2)).isEqualTo("initiatives.nodes.evidence.nodes.source.url");
        assertThat(rows.stream().skip(1).map(row -> row.get(2))).anyMatch(url -> url.startsWith("https://"));
        for (int row = 1; row < rows.size(); row++) {
            String url = rows.get(row).get(2);
            if (!url.isEmpty()) {
                assertThat(book.cell(sheet, row, 2).getHyperlink().getAddress()).isEqualTo(url);
            }
        }
    }

    @Test
    void listsSideBySideHaveASheetEachThatSaysWhatItsOwnTableSays() {
        Spreadsheet book = book(
                "{ meta { apiVersion } reviews { totalCount nodes { name initiatives { edges { how } } recommendations { nodes { id } } kind } } people { nodes { id } } }");
        assertThat(book.names()).containsExactly("reviews.initiatives", "reviews.recommendations", "people", "reviews");
        assertTable(
                book,
                "reviews.initiatives",
                "{ meta { apiVersion } reviews { totalCount nodes { name initiatives { edges { how } } kind } } }");
        assertTable(
                book,
                "reviews.recommendations",
                "{ meta { apiVersion } reviews { totalCount nodes { name recommendations { nodes { id } } kind } } }");
        assertTable(book, "people", "{ meta { apiVersion } reviews { totalCount } people { nodes { id } } }");
        assertTable(book, "reviews", "{ meta { apiVersion } reviews { totalCount nodes { name kind } } }");
    }

    @Test
    void aListInAnotherHasTheFirstSheetAsItHasTheTable() {
        String document = "{ reviews { nodes { name initiatives { nodes { name } } } } }";
        Spreadsheet book = book(document);
        assertThat(book.names()).containsExactly("reviews.initiatives", "reviews");
        assertTable(book, "reviews.initiatives", document);
        assertTable(book, "reviews", "{ reviews { nodes { name } } }");
        assertThat(book("{ reviews { nodes { initiatives { nodes { name } } } } }")
                        .names())
                .containsExactly("reviews.initiatives");
    }

    /** That a sheet has the cells of a CSV file without quotes. */
    private static void assertTable(Spreadsheet book, String sheet, String document) {
        String csv = Client.send(Client.asking(SERVICE.at("/graphql"), document).header("Accept", "text/csv"))
                .body();
        assertThat(csv).doesNotContain("\"").contains("\r\n");
        assertThat(book.rows(sheet).stream().map(row -> String.join(",", row)))
                .containsExactlyElementsOf(csv.lines().toList());
    }

    @Test
    void anEmptyAnswerHasItsHeader() {
        Spreadsheet book = book("{ reviews(filter: { id: { eq: \"nobody\" } }) { nodes { id name } } }");
        assertThat(book.rows("reviews")).containsExactly(List.of("reviews.nodes.id", "reviews.nodes.name"));
        assertThat(book("{ review(id: \"nobody\") { name } }").rows("answer"))
                .containsExactly(List.of("review.name"), List.of(""));
        assertThat(book("{ nodes(ids: [\"bright-lamps\", \"nobody\"]) { id } }").rows("nodes"))
                .containsExactly(List.of("nodes.id"), List.of("bright-lamps"), List.of(""));
    }

    @Test
    void aLastSheetSaysWhatIsMissing() {
        HttpResponse<byte[]> answer = ask(
                "{ people(first: 1) { nodes { id } } awards { groups(by: [KIND], first: 1) { count } } lineage(of: \"bright-lamps\", first: 1) { steps { number } } reviews { nodes { id } } }");
        assertThat(answer.headers().firstValue("Incomplete-Lists"))
                .contains("\"awards.groups\";perhaps, \"lineage.steps\";cut, \"people.nodes\";after");
        Spreadsheet book = Spreadsheet.read(answer.body());
        assertThat(book.names()).containsExactly("people", "awards.groups", "lineage.steps", "reviews", "Incomplete");
        assertThat(book.rows("Incomplete"))
                .containsExactly(
                        List.of("Of", "What is missing"),
                        List.of(
                                "awards.groups",
                                "It has as many as were asked for, so there may be more: ask for more."),
                        List.of("lineage.steps", "Time or a limit cut what was looked for: ask for less."),
                        List.of("people.nodes", "There is more behind its last row: ask for the next page."));
        HttpResponse<byte[]> whole = ask("{ reviews { nodes { id } } }");
        assertThat(whole.headers().firstValue("Incomplete-Lists")).isEmpty();
        assertThat(Spreadsheet.read(whole.body()).names()).containsExactly("reviews");
    }

    @Test
    void aGroupIsARowWithItsSumsAsNumbers() {
        Spreadsheet book = book(
                "{ awards { groups(by: [KIND, STAGE]) { keys { value } count sums { currency maximum } } } reviews { groups(by: [KIND]) { keys { value } count } } }");
        assertThat(book.names()).containsExactly("awards.groups", "reviews.groups");
        assertThat(book.rows("awards.groups").getFirst())
                .containsExactly(
                        "awards.groups.keys.KIND.value",
                        "awards.groups.keys.STAGE.value",
                        "awards.groups.count",
                        "awards.groups.sums.currency",
                        "awards.groups.sums.maximum");
        assertThat(book.cell("awards.groups", 1, 4).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ reviews {                                        | SYNTAX",
                "{ nothing }                                        | INVALID",
                "{ reviews(after: \"x\") { nodes { id } } people { nodes { id } } } | BAD_CURSOR",
                "{ reviews @skip(if: true) { nodes { id } } }       | NO_TABLE",
                "{ awards { groups(by: [KIND]) { keys { node { ... on Person { appointments { nodes { id } } } } } } } } | NO_TABLE"
            })
    void withAnErrorThereIsNoWorkbook(String document, String code) {
        HttpResponse<byte[]> answer = ask(document);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(Json.read(text(answer)).propertyNames()).containsExactly("errors");
        assertThat(Client.code(text(answer))).isEqualTo(code);
    }
}
