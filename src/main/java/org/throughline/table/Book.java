package org.throughline.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook being written, one sheet after the other: what is ready of it can be taken at any time, so it is never
 * held as a whole. Where something is missing, a last sheet says so in words.
 */
final class Book {

    private static final String MAKER = "Throughline";
    private static final String INCOMPLETE = "Incomplete";
    private static final List<SheetColumn> WORDS = List.of(words("Of"), words("What is missing"));

    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(ready, MAKER, null);
    private final SheetNames names = new SheetNames();
    private final Losses losses = new Losses();
    private @Nullable BookSheet open;

    private static SheetColumn words(String name) {
        return new SheetColumn(name, 0, List.of(), Content.PLAIN);
    }

    /** The next sheet, after which the one before has no further row. */
    void open(String name, List<SheetColumn> columns) {
        close();
        open = new BookSheet(workbook.newWorksheet(names.free(name)), columns, losses);
    }

    /** A row of the open sheet; false where it has no place for one. */
    boolean add(List<@Nullable Object> row) {
        return Objects.requireNonNull(open).add(row);
    }

    void finish(Remainder remainder) {
        tell(remainder);
        close();
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void tell(Remainder remainder) {
        if (!remainder.isEmpty() || !losses.isEmpty()) {
            open(INCOMPLETE, WORDS);
            remainder.tell(this::tell);
            losses.tell(this::tell);
        }
    }

    private void tell(String of, String missing) {
        add(Arrays.asList(of, missing));
    }

    private void close() {
        if (open != null) {
            open.close();
        }
    }

    int ready() {
        return ready.size();
    }

    byte[] take() {
        byte[] taken = ready.toByteArray();
        ready.reset();
        return taken;
    }
}
