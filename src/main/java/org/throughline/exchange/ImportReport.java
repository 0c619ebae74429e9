package org.throughline.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.register.ImportCount;

/** Tells how an import goes, and at its end what it came to. */
final class ImportReport {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final PrintWriter out;
    private final ImportOrder order;
    private final long begun = System.nanoTime();
    private ImportCount before = ImportCount.NOTHING;
    private ImportCount running = ImportCount.NOTHING;
    private long told = begun;

    ImportReport(PrintWriter out, ImportOrder order) {
        this.out = out;
        this.order = order;
    }

    /** Tells how it goes with one file, and adds what came of it. */
    void file(Path file, Function<Consumer<ImportCount>, ImportCount> work) {
        try (ImportBar bar = isOfLines() ? ImportBar.watched(file) : null) {
            before = before.plus(work.apply(ofFile -> progress(ofFile, bar)));
            running = ImportCount.NOTHING;
        }
    }

    /** How many records a file has, or a package, is not told by its breaks of lines. */
    private boolean isOfLines() {
        return order instanceof ImportOrder.OfList edition
                && edition.list().unit().equals("line");
    }

    /** After each slice of a file; a line now and then where nobody watches a bar. */
    private void progress(ImportCount ofFile, @Nullable ImportBar bar) {
        running = ofFile;
        if (bar != null) {
            bar.at(ofFile.read());
        } else if (System.nanoTime() - told > PAUSE) {
            told = System.nanoTime();
            ImportCount all = before.plus(running);
            out.printf("%,d lines read, %,d a second%n", all.read(), rate(all));
            out.flush();
        }
    }

    ImportCount end(Path refused, Path doubtful) {
        ImportCount all = before.plus(running);
        out.printf(
                "%s %s: %,d lines read, %,d a second%n",
                order.dry() ? "Would import" : "Imported", order.told(), all.read(), rate(all));
        if (order instanceof ImportOrder.OfList) {
            out.printf(
                    "bodies: %,d created, %,d changed, %,d unchanged; joined: %,d by identifier, %,d by id, %,d by name%n",
                    all.created(), all.changed(), all.unchanged(), all.byIdentifier(), all.byId(), all.byName());
            out.printf("rows: %,d written, %,d left as others stated them%n", all.rows(), all.kept());
        } else {
            out.printf(
                    "rows: %,d written, %,d unchanged, %,d left as others stated them%n",
                    all.rows(), all.unchanged(), all.kept());
        }
        if (all.refused() > 0) {
            out.printf("refused: %,d lines, told in %s%n", all.refused(), refused);
        }
        if (all.doubtful() > 0) {
            out.printf("doubtful: %,d pairs that may be one body, told in %s%n", all.doubtful(), doubtful);
        }
        out.flush();
        return all;
    }

    private long rate(ImportCount all) {
        double seconds = Math.max(1, System.nanoTime() - begun) / 1e9;
        return Math.round(all.read() / seconds);
    }
}
