package org.throughline.writing;

import org.throughline.change.row.FileOrigin;
import org.throughline.judge.Namesake;
import org.throughline.writing.release.DoubtedRow;

/**
 * A line that makes an entity which may be another.
 *
 * @param id of what it makes
 * @param other whom it may be
 */
public record DoubtedLine(String file, long line, String name, String id, Namesake other, String why) {

    /** @param file where the row does not tell whence it comes */
    static DoubtedLine of(DoubtedRow pair, String file) {
        return pair.row().origin() instanceof FileOrigin origin
                ? of(pair, origin.file(), origin.line())
                : of(pair, file, 1);
    }

    private static DoubtedLine of(DoubtedRow pair, String file, long line) {
        return new DoubtedLine(file, line, pair.name(), pair.row().id(), pair.other(), pair.why());
    }
}
