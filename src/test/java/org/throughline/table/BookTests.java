package org.throughline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.name.Formula;
import org.throughline.running.AtNight;

/** A workbook as another program reads it: each value in its type, as it was, and nothing that runs. */
class BookTests {

    private static final Remainder WHOLE = new Remainder(Map.of());
    private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

    private static byte[] written(Content content, @Nullable Object... values) {
        Book book = new Book();
        book.open("values", List.of(new SheetColumn("values.value", 1, List.of(), content)));
        Stream.of(values).forEach(value -> book.add(Arrays.asList(value)));
        book.finish(WHOLE);
        return book.take();
    }

    private static XSSFWorkbook read(byte[] written) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(written));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Cell cell(Content content, @Nullable Object value) {
        return read(written(content, value)).getSheetAt(0).getRow(1).getCell(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x.example\",\"y\")",
                "+1",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r\n=1",
                " =1",
                "{=1}",
                "1",
                "1e5",
                "TRUE",
                "2016-09-07",
                "#REF!",
                "'quoted",
                "",
                " ",
                "  kept  ",
                "two\nlines\n",
                "windows\r\nlines",
                "a\tb",
                "<a href=\"b\">&amp;</a>",
                "]]>",
                "é ü ß 漢字 \ud83d\ude80",
                "\u0000\u0001\u001f\u007f\u0085",
                "\ufffe\uffff",
                "_x0041_",
                "_x005F_x0041_",
                "_x0041",
                "_x00e9__x0041_",
                "\u2028\u2029\u00a0",
                "javascript:alert(1)",
                "file:///etc/passwd"
            })
    void textIsTextWhateverItSays(String text) {
        Cell cell = cell(Content.PLAIN, text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getHyperlink()).isNull();
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(Formula.mayRun(text) ? "@" : "General");
    }

    @Test
    void everyCharacterComesBack() {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .filter(character -> !Character.isSurrogate((char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> parts = IntStream.iterate(0, from -> from < all.length(), from -> from + 1_000)
                .mapToObj(from -> all.substring(from, Math.min(all.length(), from + 1_000)))
                .toList();
        XSSFSheet sheet = read(written(Content.PLAIN, parts.toArray())).getSheetAt(0);
        for (int part = 0; part < parts.size(); part++) {
            assertThat(sheet.getRow(part + 1).getCell(0).getStringCellValue()).isEqualTo(parts.get(part));
        }
    }

    @Test
    void numbersAndTruthsKeepTheirTypes() {
        assertThat(cell(Content.PLAIN, Integer.MIN_VALUE).getNumericCellValue()).isEqualTo(Integer.MIN_VALUE);
        assertThat(cell(Content.PLAIN, 0.1 + 0.2).getNumericCellValue()).isEqualTo(0.1 + 0.2);
        assertThat(cell(Content.PLAIN, 9_007_199_254_740_993L).getStringCellValue())
                .isEqualTo("9007199254740993");
        assertThat(cell(Content.PLAIN, true).getBooleanCellValue()).isTrue();
        assertThat(cell(Content.PLAIN, false).getBooleanCellValue()).isFalse();
        assertThat(rows(written(Content.PLAIN, null, 1, null))).containsExactly(1, 0, 1, 0);
    }

    /** How many cells each row has. */
    private static List<Integer> rows(byte[] written) {
        XSSFSheet sheet = read(written).getSheetAt(0);
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .map(row -> sheet.getRow(row).getPhysicalNumberOfCells())
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10000000.00, true",
        "-0.05, true",
        "0, true",
        "999999999999999, true",
        "9999999999999.99, true",
        "123456789012345.6, false",
        "1234567890123456, false",
        "1000000000000000000000, true",
        "0.000000000000000000000000000001, true",
        "0.0000000000000000000000000000001, false",
        "3.14159265358979, true",
        "3.1415926535897932, false"
    })
    void aDecimalIsANumberWhereNoDigitIsLost(String written, boolean number) {
        Cell cell = cell(Content.DECIMAL, written);
        assertThat(cell.getCellType()).isEqualTo(number ? CellType.NUMERIC : CellType.STRING);
        if (number) {
            assertThat(new BigDecimal(Double.toString(cell.getNumericCellValue())))
                    .isEqualByComparingTo(new BigDecimal(written));
            assertThat(cell.getCellStyle().getDataFormatString())
                    .isEqualTo(
                            written.contains(".")
                                    ? "0"
                                            + written.substring(written.indexOf('.'))
                                                    .replaceAll("\\d", "0")
                                    : "0");
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09-07", "1900-03-01", "2000-02-29", "9999-12-31"})
    void aDayIsADate(String day) {
        Cell cell = cell(Content.DAY, day);
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse(day + "T00:00"));
        assertThat(SHOWN.formatCellValue(cell)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016",
                "2016-09",
                "2016-09-07~",
                "2016-09-07/2016-09-08",
                "1900-02-28",
                "1899-12-31",
                "-045-01-01",
                "2016-02-30",
                "Y170000002",
                "2016-1X-07"
            })
    void whatIsNoExactDayStaysText(String date) {
        assertThat(cell(Content.DAY, date).getStringCellValue()).isEqualTo(date);
    }

    @Test
    void aListOfOneIsItsValueAndALongerOneIsText() {
        assertThat(cell(Content.DECIMAL, List.of("5.00")).getNumericCellValue()).isEqualTo(5);
        assertThat(cell(Content.DAY, List.of("2016-09-07", "2016-09-08")).getStringCellValue())
                .isEqualTo("2016-09-07 | 2016-09-08");
        assertThat(rows(written(Content.PLAIN, List.of()))).containsExactly(1, 0);
    }

    @Test
    void anAddressOnTheWebIsALinkInEveryCell() {
        String address = "https://www.example.org/a?b=c&d=%20e#f";
        XSSFSheet sheet = read(written(
                        Content.PLAIN,
                        address,
                        "HTTP://example.org",
                        address,
                        "http://ä.example/ü",
                        "http://example.org/ü"))
                .getSheetAt(0);
        assertThat(links(sheet))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "A2", address, "A3", "HTTP://example.org", "A4", address, "A6", "http://example.org/%C3%BC"));
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(address);
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("http://example.org/ü");
        assertThat(sheet.getWorkbook()
                        .getFontAt(sheet.getRow(1).getCell(0).getCellStyle().getFontIndex())
                        .getUnderline())
                .isPositive();
    }

    private static Map<String, String> links(XSSFSheet sheet) {
        Map<String, String> links = new TreeMap<>();
        sheet.getHyperlinkList().forEach(link -> links.put(link.getCellRef(), link.getAddress()));
        return links;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "http:",
                "https",
                "http://a b",
                "http://x.example | http://y.example",
                "see http://x.example",
                "ftp://x.example",
                "httpx://x.example",
                "http://x.example/\"><",
                "http://x.example/\n"
            })
    void whatIsNoAddressIsNoLink(String text) {
        Cell cell = cell(Content.PLAIN, text);
        assertThat(cell.getHyperlink()).isNull();
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void anAddressThatNoSpreadsheetFollowsIsText() {
        String address = "http://x.example/" + "a".repeat(2_079);
        Cell cell = cell(Content.PLAIN, address);
        assertThat(cell.getHyperlink()).isNull();
        assertThat(cell.getStringCellValue()).isEqualTo(address);
    }

    @Test
    void theHeaderIsBoldAndStaysInSightAndColumnsAreWideEnoughToRead() {
        Book book = new Book();
        book.open(
                "a",
                List.of(
                        new SheetColumn("a.short", 0, List.of(), Content.PLAIN),
                        new SheetColumn("a.day", 0, List.of(), Content.DAY),
                        new SheetColumn("a.long", 0, List.of(), Content.PLAIN)));
        book.add(List.of("x", "2016-09-07", "word ".repeat(100)));
        book.finish(WHOLE);
        XSSFSheet sheet = read(book.take()).getSheetAt(0);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(List.of(sheet.getRow(0).getCell(0), sheet.getRow(0).getCell(2)))
                .allMatch(BookTests::isBold);
        assertThat(isBold(sheet.getRow(1).getCell(0))).isFalse();
        assertThat(sheet.getColumnWidth(0) / 256).isBetween(9, 12);
        assertThat(sheet.getColumnWidth(1) / 256).isBetween(12, 14);
        assertThat(sheet.getColumnWidth(2) / 256).isBetween(50, 70);
    }

    private static boolean isBold(Cell cell) {
        return ((XSSFCell) cell).getCellStyle().getFont().getBold();
    }

    @Test
    void sheetsHaveNamesThatEveryProgramTakes() {
        List<String> paths = List.of(
                "people.nodes",
                "people.edges",
                "People.nodes",
                "history",
                "nodes",
                "edges.node",
                "review.responses.edges.node.appointments.edges.node.participations.nodes",
                "x".repeat(200),
                "y." + "x".repeat(200),
                "Incomplete.nodes");
        SheetNames names = new SheetNames();
        List<String> given = paths.stream().map(names::free).toList();
        assertThat(given.subList(0, 3)).containsExactly("people", "people 2", "People 3");
        assertThat(given).contains("appointments.participations");
        assertThat(given.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .doesNotContain("history");
        assertThat(given).allSatisfy(WorkbookUtil::validateSheetName);
    }

    @Test
    void aTextTooLongForACellIsCutAndTold() {
        String longest = IntStream.range(0, 10_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining())
                .substring(0, 32_767);
        XSSFWorkbook book =
                read(written(Content.PLAIN, longest, longest + "b", longest.substring(2) + "\ud83d\ude80\ud83d\ude80"));
        assertThat(text(book, 1)).isEqualTo(longest);
        assertThat(text(book, 2)).isEqualTo(longest.substring(0, 32_766) + "…");
        assertThat(text(book, 3)).isEqualTo(longest.substring(2) + "…");
        assertThat(book.getNumberOfSheets()).isEqualTo(2);
        XSSFSheet told = book.getSheet("Incomplete");
        assertThat(told.getRow(1).getCell(0).getStringCellValue()).isEqualTo("values.value");
        assertThat(told.getRow(1).getCell(1).getStringCellValue())
                .isEqualTo(
                        "Text is longer than the 32767 characters of a cell: cut in 2 of them. Accept 'application/json' to have it whole.");
    }

    private static String text(XSSFWorkbook book, int row) {
        return book.getSheetAt(0).getRow(row).getCell(0).getStringCellValue();
    }

    @Test
    @AtNight
    void ofMoreRowsThanASheetHoldsTheRestIsLeftOutAndTold(@TempDir Path folder) throws IOException {
        Book book = new Book();
        Sink sink = new Sink();
        book.open("many", List.of(new SheetColumn("many", 1, List.of(), Content.PLAIN)));
        int added = 0;
        while (book.add(List.of(true))) {
            added++;
            sink.take(book);
        }
        book.finish(WHOLE);
        sink.take(book);
        assertThat(added).isEqualTo(1_048_575);
        assertThat(sink.most).isLessThan(1_000_000);
        assertThat(sink.entry(folder, "xl/worksheets/sheet2.xml"))
                .contains("<t>many</t>", "There are more rows than the 1048576 of a sheet");
    }

    @Test
    @AtNight
    void ofMoreLinksThanASheetHoldsTheRestIsText(@TempDir Path folder) throws IOException {
        Book book = new Book();
        book.open("links", List.of(new SheetColumn("links", 1, List.of(), Content.PLAIN)));
        IntStream.range(0, 65_600).forEach(link -> book.add(List.of("http://x.example/" + link)));
        book.finish(WHOLE);
        Sink sink = new Sink();
        sink.take(book);
        assertThat(sink.entry(folder, "xl/worksheets/sheet1.xml"))
                .contains("<hyperlink ref=\"A65531\" ", "<t>http://x.example/65599</t>")
                .doesNotContain("<hyperlink ref=\"A65532\" ");
    }

    /** Takes what is ready, as a client does. */
    private static final class Sink {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private int most;

        void take(Book book) {
            most = Math.max(most, book.ready());
            all.writeBytes(book.take());
        }

        String entry(Path folder, String name) throws IOException {
            Path file = Files.write(folder.resolve("book.xlsx"), all.toByteArray());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
