package org.throughline.exchange.ods;

import java.util.List;
import java.util.Optional;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.file.Lines;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.OdsList;
import org.throughline.exchange.register.Parent;
import org.throughline.exchange.register.PostalAddress;

/**
 * The standard layout of the lists of organisations, which have no line of headings: 27 columns as published, 24 as
 * spreadsheets save them again, and one or the other throughout a file. The list of practices tells in it to which
 * commissioner each belongs, and has addresses in which no column is that of the town.
 */
final class OdsLayout implements ListReader.Layout {

    private static final List<Integer> WIDTHS = List.of(24, 27);
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int REGION = 2;
    private static final int BOARD = 3;
    private static final int TOWN = 7;
    private static final int POSTCODE = 9;
    private static final int OPENED = 10;
    private static final int CLOSED = 11;
    private static final int PARENT = 14;
    private static final int JOINED = 15;
    private static final int LEFT = 16;

    private final OdsCells cells;
    private int width;

    OdsLayout(OdsCells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<EditionRecord> read(Lines.Line line) {
        List<String> said = line.cells().stream().map(String::strip).toList();
        judgeWidth(said.size());
        String opened = cells.dayOrNone(said.get(OPENED), "opening");
        String closed = cells.dayOrNone(said.get(CLOSED), "closing");
        OdsCells.judge(opened, closed, "it closes on %s, before it opens on %s");
        return Optional.of(new EditionRecord(
                cells.code(said.get(CODE), "code"),
                cells.at(line),
                cells.name(said.get(NAME), "name"),
                address(said),
                isOfPractices() ? parent(said) : Parent.NONE,
                opened,
                closed));
    }

    private void judgeWidth(int found) {
        if (!WIDTHS.contains(found) || (width > 0 && found != width)) {
            throw new LineRefused("%d cells where %s are asked for: give the list as it is published"
                    .formatted(found, width > 0 ? Integer.toString(width) : "24 or 27"));
        }
        width = found;
    }

    private boolean isOfPractices() {
        return cells.list() == OdsList.EPRACCUR;
    }

    private PostalAddress address(List<String> said) {
        String town = said.get(TOWN);
        return new PostalAddress(
                cells.codeOrNone(said.get(REGION), "region"),
                cells.codeOrNone(said.get(BOARD), "board"),
                town.isEmpty() || isOfPractices() ? "" : cells.name(town, "town"),
                cells.postcodeOrNone(said.get(POSTCODE)));
    }

    private Parent parent(List<String> said) {
        String code = cells.codeOrNone(said.get(PARENT), "parent");
        String joined = cells.dayOrNone(said.get(JOINED), "joining");
        String left = cells.dayOrNone(said.get(LEFT), "leaving");
        OdsCells.judge(joined, left, "it leaves its parent on %s, before it joins on %s");
        return code.isEmpty() ? Parent.NONE : new Parent(code, joined, left);
    }
}
