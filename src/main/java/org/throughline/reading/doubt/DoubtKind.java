package org.throughline.reading.doubt;

import java.util.List;
import org.throughline.page.Cursor;

/** Why something is doubted: the statement that finds it and the keys by which its pages go on. */
enum DoubtKind {
    ONE_SOURCE("one-source", 1_000),
    MACHINE_REWRITTEN("machine-rewritten", 10_000),
    CONTRADICTED("contradicted", 2_000),
    UNANSWERED("unanswered", 5_000),
    FALLEN_DUE("fallen-due", 5_000),
    POSSIBLE_DUPLICATE("possible-duplicate", 1_000);

    private final String statement;
    private final int examined;

    DoubtKind(String statement, int examined) {
        this.statement = statement;
        this.examined = examined;
    }

    String statement() {
        return statement;
    }

    /** How much is looked at for one page, however little of it is found. */
    int examined() {
        return examined;
    }

    List<String> keys() {
        return switch (this) {
            case ONE_SOURCE, MACHINE_REWRITTEN -> List.of("place", "type", "id");
            case CONTRADICTED -> List.of("award", "figure");
            case UNANSWERED, POSSIBLE_DUPLICATE -> List.of("id");
            case FALLEN_DUE -> List.of("due", "id");
        };
    }

    /** What each key must be. */
    Cursor.Key[] kinds() {
        return keys().stream().map(DoubtKind::kind).toArray(Cursor.Key[]::new);
    }

    private static Cursor.Key kind(String key) {
        return key.equals("due") ? Cursor.Key.WRITTEN_DAY : Cursor.Key.TEXT;
    }

    /** What stands before every first key. */
    String start(String key) {
        return key.equals("due") ? "0001-01-01" : "";
    }
}
