package org.throughline.exchange.ods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.UnreadableCell;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.Citing;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.OdsList;
import org.throughline.kind.Kinds;

/** Reads cells of a list: codes, names, days and postcodes. */
final class OdsCells {

    private static final int SHOWN = 40;
    private static final Pattern CODES = Pattern.compile("[A-Z0-9]{3,12}");
    private static final Pattern POSTCODES = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})");
    private static final DateTimeFormatter DAYS =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final OdsList list;
    private final Edition edition;
    private final CellReader names;

    OdsCells(OdsList list, Edition edition, Kinds kinds) {
        this.list = list;
        this.edition = edition;
        this.names = new CellReader(kinds.named("organisation").columns().stream()
                .filter(column -> column.name().equals("name"))
                .findFirst()
                .orElseThrow());
    }

    OdsList list() {
        return list;
    }

    Citing at(Lines.Line line) {
        return new Citing(list.text(), edition, line.number());
    }

    String name(String cell, String what) {
        try {
            return String.valueOf(names.read(cell));
        } catch (UnreadableCell unreadable) {
            throw new LineRefused(what + ": " + unreadable.getMessage(), unreadable);
        }
    }

    String code(String cell, String what) {
        if (!CODES.matcher(cell).matches()) {
            throw new LineRefused(
                    "\"%s\" is no %s: write 3 to 12 capital letters and digits".formatted(shown(cell), what));
        }
        return cell;
    }

    String codeOrNone(String cell, String what) {
        return cell.isEmpty() ? "" : code(cell, what);
    }

    /** With the space in its place. */
    String postcodeOrNone(String cell) {
        Matcher postcode = POSTCODES.matcher(cell);
        if (cell.isEmpty()) {
            return "";
        }
        if (!postcode.matches()) {
            throw new LineRefused(
                    "\"%s\" is no postcode: write one such as M6 8HD, or leave it empty".formatted(shown(cell)));
        }
        return postcode.group(1) + " " + postcode.group(2);
    }

    String dayOrNone(String cell, String what) {
        try {
            return cell.isEmpty() ? "" : LocalDate.parse(cell, DAYS).toString();
        } catch (DateTimeException unreadable) {
            throw new LineRefused(
                    "\"%s\" is no day of %s: write one such as 20130401".formatted(shown(cell), what), unreadable);
        }
    }

    /** Refuses an end before its beginning. */
    static void judge(String begun, String ended, String what) {
        if (!begun.isEmpty() && !ended.isEmpty() && ended.compareTo(begun) < 0) {
            throw new LineRefused(what.formatted(ended, begun) + ": correct one of them");
        }
    }

    private static String shown(String cell) {
        return cell.substring(0, Math.min(cell.length(), SHOWN));
    }
}
