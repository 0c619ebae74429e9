package org.throughline.table;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as text, line by line. */
final class TextPieces implements Pieces {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Notation notation;
    private final List<String> names;
    private final Iterator<List<@Nullable Object>> rows;
    private String head;
    private String foot;

    private TextPieces(Notation notation, Sheet sheet, Map<String, @Nullable Object> answer, String head, String foot) {
        this.notation = notation;
        this.names = sheet.names();
        this.rows = sheet.rows(answer);
        this.head = head;
        this.foot = foot;
    }

    static TextPieces whole(
            Notation notation, Extras extras, Sheet sheet, Map<String, @Nullable Object> answer, Remainder remainder) {
        String foot = extras.lastLine() ? foot(notation, remainder) : "";
        return new TextPieces(notation, sheet, answer, head(notation, extras, sheet), foot);
    }

    /** A part of a longer text, whose head nobody knows that it is not whole: so its foot says so in any case. */
    static TextPieces part(
            Notation notation, Extras extras, Sheet sheet, Map<String, @Nullable Object> answer, TablePart part) {
        String head = part.isFirst() ? head(notation, extras, sheet) : "";
        return new TextPieces(notation, sheet, answer, head, foot(notation, part.missing()));
    }

    private static String head(Notation notation, Extras extras, Sheet sheet) {
        return (extras.byteOrderMark() ? BYTE_ORDER_MARK : "") + notation.head(sheet.names());
    }

    private static String foot(Notation notation, Remainder remainder) {
        return remainder.isEmpty() ? "" : notation.foot(remainder.sentence());
    }

    @Override
    public boolean hasMore() {
        return !head.isEmpty() || rows.hasNext() || !foot.isEmpty();
    }

    @Override
    public byte[] piece() {
        StringBuilder piece = new StringBuilder(head);
        head = "";
        while (piece.length() < LENGTH && rows.hasNext()) {
            piece.append(notation.row(names, rows.next()));
        }
        if (!rows.hasNext()) {
            piece.append(foot);
            foot = "";
        }
        return piece.toString().getBytes(StandardCharsets.UTF_8);
    }
}
