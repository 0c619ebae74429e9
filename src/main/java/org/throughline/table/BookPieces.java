package org.throughline.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as a workbook, sheet by sheet. */
final class BookPieces implements Pieces {

    private final Book book = new Book();
    private final Iterator<Sheet> further;
    private final Map<String, @Nullable Object> answer;
    private final Remainder remainder;
    private Iterator<List<@Nullable Object>> rows = Collections.emptyIterator();
    private boolean finished;

    BookPieces(Sheets sheets, Map<String, @Nullable Object> answer, Remainder remainder) {
        this.further = sheets.all().iterator();
        this.answer = answer;
        this.remainder = remainder;
    }

    @Override
    public boolean hasMore() {
        return !finished;
    }

    @Override
    public byte[] piece() {
        while (book.ready() < LENGTH && !finished) {
            goOn();
        }
        return book.take();
    }

    private void goOn() {
        if (rows.hasNext()) {
            rows = book.add(rows.next()) ? rows : Collections.emptyIterator();
        } else if (further.hasNext()) {
            Sheet sheet = further.next();
            book.open(sheet.name(), sheet.columns());
            rows = sheet.rows(answer);
        } else {
            book.finish(remainder);
            finished = true;
        }
    }
}
