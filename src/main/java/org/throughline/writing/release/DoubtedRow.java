package org.throughline.writing.release;

import org.throughline.change.row.Row;
import org.throughline.commit.DoubtedPair;
import org.throughline.judge.Namesake;

/** An entity that a row makes, which may be another. */
public record DoubtedRow(Row row, Namesake other, String why) {

    public String name() {
        return name(row);
    }

    static String name(Row row) {
        return String.valueOf(row.text("name"));
    }

    DoubtedPair kept() {
        return new DoubtedPair("row " + row.id(), row.id(), other.entity(), other.score(), why);
    }
}
