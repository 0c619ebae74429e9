package org.throughline.exchange.ods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.UnreadableCell;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.Citing;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.OdsList;
import org.throughline.kind.Kinds;

/**
 * The standard layout of the lists of organisations, which have no line of headings: 27 columns as published, 24 as
 * spreadsheets save them again, and one or the other throughout a file.
 */
public final class OdsLayout {

    private static final List<Integer> WIDTHS = List.of(24, 27);
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int REGION = 2;
    private static final int BOARD = 3;
    private static final int OPENED = 10;
    private static final int CLOSED = 11;
    private static final Pattern CODES = Pattern.compile("[A-Z0-9]{3,12}");
    private static final DateTimeFormatter DAYS =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final OdsList list;
    private final Edition edition;
    private final CellReader names;
    private int width;

    public OdsLayout(OdsList list, Edition edition, Kinds kinds) {
        this.list = list;
        this.edition = edition;
        this.names = new CellReader(kinds.named("organisation").columns().stream()
                .filter(column -> column.name().equals("name"))
                .findFirst()
                .orElseThrow());
    }

    /** What a line says; a line that is not so laid out is refused by an {@link LineRefused} that says why. */
    public EditionRecord read(Lines.Line line) {
        List<String> cells = line.cells().stream().map(String::strip).toList();
        judgeWidth(cells.size());
        String opened = day(cells.get(OPENED), "opening");
        String closed = day(cells.get(CLOSED), "closing");
        if (!opened.isEmpty() && !closed.isEmpty() && closed.compareTo(opened) < 0) {
            throw new LineRefused(
                    "it closes on %s, before it opens on %s: correct one of them".formatted(closed, opened));
        }
        return new EditionRecord(
                code(cells.get(CODE), "code"),
                new Citing(list.text(), edition, line.number()),
                name(cells.get(NAME)),
                codeOrNone(cells.get(REGION), "region"),
                codeOrNone(cells.get(BOARD), "board"),
                opened,
                closed);
    }

    private void judgeWidth(int cells) {
        if (!WIDTHS.contains(cells) || (width > 0 && cells != width)) {
            throw new LineRefused("%d cells where %s are asked for: give the list as it is published"
                    .formatted(cells, width > 0 ? Integer.toString(width) : "24 or 27"));
        }
        width = cells;
    }

    private String name(String cell) {
        try {
            return String.valueOf(names.read(cell));
        } catch (UnreadableCell unreadable) {
            throw new LineRefused("name: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String codeOrNone(String cell, String what) {
        return cell.isEmpty() ? "" : code(cell, what);
    }

    private static String code(String cell, String what) {
        if (!CODES.matcher(cell).matches()) {
            throw new LineRefused("\"%s\" is no %s: write 3 to 12 capital letters and digits"
                    .formatted(cell.substring(0, Math.min(cell.length(), 40)), what));
        }
        return cell;
    }

    private static String day(String cell, String what) {
        try {
            return cell.isEmpty() ? "" : LocalDate.parse(cell, DAYS).toString();
        } catch (DateTimeException unreadable) {
            throw new LineRefused(
                    "\"%s\" is no day of %s: write one such as 20130401"
                            .formatted(cell.substring(0, Math.min(cell.length(), 40)), what),
                    unreadable);
        }
    }
}
