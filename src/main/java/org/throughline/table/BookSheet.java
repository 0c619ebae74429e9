package org.throughline.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.throughline.name.Formula;

/** One sheet of a workbook being written: rows of typed cells below a bold header that stays in sight. */
final class BookSheet {

    static final int ROWS = Worksheet.MAX_ROWS;

    private static final int LINKS = 65_530;
    private static final int CELLS_AT_ONCE = 2_048;
    private static final String LINK_COLOUR = "FF0563C1";
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";

    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final Losses losses;
    private final ColumnWidths widths;
    private int row;
    private int waiting;
    private int links;

    BookSheet(Worksheet sheet, List<SheetColumn> columns, Losses losses) {
        this.sheet = sheet;
        this.columns = columns;
        this.losses = losses;
        this.widths = new ColumnWidths(columns.size());
        sheet.freezePane(0, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        for (int column = 0; column < columns.size(); column++) {
            put(column, new BookCell.Words(columns.get(column).name()));
            sheet.style(0, column).bold().set();
        }
        end();
    }

    /** False where there is no place for it. */
    boolean add(List<@Nullable Object> values) {
        if (row == ROWS) {
            losses.moreRows(sheet.getName());
            return false;
        }
        for (int column = 0; column < columns.size(); column++) {
            put(column, BookCell.of(columns.get(column).content(), values.get(column)));
        }
        end();
        return true;
    }

    private void end() {
        row++;
        if (waiting >= CELLS_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        widths.setOnce(sheet);
        waiting = 0;
        try {
            sheet.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void close() {
        flush();
        try {
            sheet.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void put(int column, BookCell cell) {
        widths.widen(column, cell.length());
        waiting++;
        switch (cell) {
            case BookCell.Blank() -> sheet.value(row, column, (String) null);
            case BookCell.Truth(boolean value) -> sheet.value(row, column, value);
            case BookCell.Amount(Number value) -> sheet.value(row, column, value);
            case BookCell.Exact exact -> {
                sheet.value(row, column, exact.value());
                sheet.style(row, column).format(exact.format()).set();
            }
            case BookCell.Day(LocalDate value) -> {
                sheet.value(row, column, value);
                sheet.style(row, column).format(DAY).set();
            }
            case BookCell.Words(String text) -> words(column, text);
        }
    }

    private void words(int column, String text) {
        Optional<CellLink> link = links < LINKS ? CellLink.of(text) : Optional.empty();
        link.ifPresent(address -> link(column, address));
        text(column, text);
        if (Formula.mayRun(text)) {
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private void link(int column, CellLink address) {
        links++;
        sheet.hyperlink(row, column, address);
        sheet.style(row, column).fontColor(LINK_COLOUR).underlined().set();
    }

    /** Inline, for a table of the texts of all cells would have to be held until the end. */
    private void text(int column, String text) {
        String held = text;
        if (!CellCharacters.fits(text)) {
            losses.cutText(columns.get(column).name());
            held = CellCharacters.cut(text);
        }
        String written = CellCharacters.written(held);
        if (written.equals(written.strip())) {
            sheet.inlineString(row, column, written);
        } else {
            sheet.inlineString(row, column, keptWhole(written));
        }
    }

    /** Spaces at an end are lost but where they are asked to be kept. */
    private static RichText keptWhole(String text) {
        return RichText.builder().run(text).end().build();
    }
}
