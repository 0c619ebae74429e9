package org.throughline.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as another program reads it. */
public record Spreadsheet(XSSFWorkbook book) {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

    public static Spreadsheet read(byte[] written) {
        try {
            return new Spreadsheet(new XSSFWorkbook(new ByteArrayInputStream(written)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> names() {
        return StreamSupport.stream(book.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    public Cell cell(String sheet, int row, int column) {
        return book.getSheet(sheet).getRow(row).getCell(column);
    }

    /** The rows of a sheet, its header first, each cell as JSON would write what it holds; what is empty is "". */
    public List<List<String>> rows(String name) {
        Sheet sheet = book.getSheet(name);
        int columns = sheet.getRow(0).getLastCellNum();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            Row cells = sheet.getRow(row);
            rows.add(IntStream.range(0, columns)
                    .mapToObj(column -> text(cells.getCell(column)))
                    .toList());
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case BLANK -> "";
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            case FORMULA, ERROR, _NONE -> throw new AssertionError("A formula at " + cell.getAddress());
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return cell.getCellStyle().getDataFormatString().equals("General")
                ? withoutPoint(new BigDecimal(Double.toString(cell.getNumericCellValue())))
                : SHOWN.formatCellValue(cell);
    }

    private static String withoutPoint(BigDecimal number) {
        return (number.stripTrailingZeros().scale() > 0 ? number : number.setScale(0, RoundingMode.UNNECESSARY))
                .toPlainString();
    }
}
