package org.throughline.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.Remarks;

/** The two tables for a person: lines that were refused, and bodies that may be one. */
final class RemarkFiles implements Remarks, AutoCloseable {

    private final RemarkFile refused;
    private final RemarkFile doubtful;

    /** @param left what of the import stays if it ends before its time, as a clause */
    RemarkFiles(Path refused, Path doubtful, String left) {
        this.refused = new RemarkFile(refused, left, "file", "line", "reason");
        this.doubtful = new RemarkFile(
                doubtful, left, "file", "line", "code", "name", "id", "may be", "called", "score", "reason");
    }

    @Override
    public void refuse(Refused line) {
        refused.write(line.file(), Long.toString(line.line()), line.reason());
    }

    @Override
    public void doubt(Doubtful pair) {
        doubtful.write(
                pair.file(),
                Long.toString(pair.line()),
                pair.code(),
                pair.name(),
                pair.entity(),
                pair.other(),
                pair.otherName(),
                String.format(Locale.ROOT, "%.2f", pair.score()),
                pair.why());
    }

    @Override
    public void close() {
        try (refused;
                doubtful) {
            // Both are closed, whatever becomes of the first.
        }
    }
}
