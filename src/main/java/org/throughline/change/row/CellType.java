package org.throughline.change.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.date.PartialDate;
import org.throughline.date.UnreadableDate;

/** What a column's cells hold, and how their text is read. */
interface CellType {

    CellType TEXT = cell -> cell;
    CellType PARTIAL_DATE = CellType::partialDate;
    CellType DAY = CellType::day;
    CellType INTEGER = CellType::integer;
    CellType NUMBER = CellType::number;
    CellType FLAG = CellType::flag;
    CellType DURATION = CellType::duration;

    Object read(String cell);

    static CellType listOf(CellType item) {
        return cell -> list(cell.split(";", -1), item);
    }

    private static List<Object> list(String[] items, CellType type) {
        List<Object> values = Arrays.stream(items).sorted().map(type::read).toList();
        if (Arrays.stream(items).anyMatch(item -> item.isBlank() || !item.equals(item.strip()))) {
            throw new UnreadableCell("an empty item or a space beside an item: write one;two");
        }
        if (values.stream().distinct().count() < values.size()) {
            throw new UnreadableCell("an item stands twice: keep one of them");
        }
        return values;
    }

    private static PartialDate partialDate(String cell) {
        try {
            return PartialDate.parse(cell);
        } catch (UnreadableDate unreadable) {
            throw new UnreadableCell(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static LocalDate day(String cell) {
        try {
            return LocalDate.parse(
                    cell, DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException unreadable) {
            throw new UnreadableCell("\"" + cell + "\" is not a day: write one such as 2016-09-07", unreadable);
        }
    }

    private static Long integer(String cell) {
        if (!cell.matches("-?[0-9]{1,18}")) {
            throw new UnreadableCell("\"" + cell + "\" is not a whole number: write digits only, at most 18");
        }
        return Long.valueOf(cell);
    }

    private static BigDecimal number(String cell) {
        if (!cell.matches("-?[0-9]{1,16}(\\.[0-9]{1,4})?")) {
            throw new UnreadableCell("\"" + cell + "\" is not an amount: write digits, at most 16, such as 10000000");
        }
        return new BigDecimal(cell);
    }

    private static Boolean flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnreadableCell("\"" + cell + "\" is neither true nor false: write one of them");
        };
    }

    private static String duration(String cell) {
        if (!cell.matches("P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?")) {
            throw new UnreadableCell("\"" + cell + "\" is not an ISO 8601 duration: write one such as P3Y or P12M");
        }
        return cell;
    }
}
