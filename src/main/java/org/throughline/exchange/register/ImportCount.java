package org.throughline.exchange.register;

/**
 * What an import, or a part of it, came to.
 *
 * @param read lines read
 * @param created bodies that were not there before
 * @param changed bodies of which anything is told otherwise than before
 * @param unchanged lines from which nothing followed that was not there
 * @param refused lines that were refused
 * @param byIdentifier bodies joined with one of others by the code that it has
 * @param byId the same by the id that it has
 * @param byName the same by a name that is much the same
 * @param doubtful pairs that may be one body, and were not joined
 * @param kept rows that others have stated otherwise, and that stay as they are
 * @param rows rows written or taken away
 */
public record ImportCount(
        long read,
        long created,
        long changed,
        long unchanged,
        long refused,
        long byIdentifier,
        long byId,
        long byName,
        long doubtful,
        long kept,
        long rows) {

    public static final ImportCount NOTHING = new ImportCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Rows written or taken away, and rows that stay as others stated them. */
    static ImportCount rows(long rows, long kept) {
        return new ImportCount(0, 0, 0, 0, 0, 0, 0, 0, 0, kept, rows);
    }

    /** A line that is not refused. */
    static ImportCount line(KnownBody.Join join, boolean created, boolean changed) {
        return new ImportCount(
                1,
                created ? 1 : 0,
                changed && !created ? 1 : 0,
                changed ? 0 : 1,
                0,
                join == KnownBody.Join.IDENTIFIER ? 1 : 0,
                join == KnownBody.Join.ID ? 1 : 0,
                join == KnownBody.Join.NAME ? 1 : 0,
                0,
                0,
                0);
    }

    public static ImportCount doubtful(long pairs) {
        return new ImportCount(0, 0, 0, 0, 0, 0, 0, 0, pairs, 0, 0);
    }

    /** Rows of one's own. */
    public static ImportCount own(long read, long unchanged, long refused, long kept, long rows) {
        return new ImportCount(read, 0, 0, unchanged, refused, 0, 0, 0, 0, kept, rows);
    }

    public static ImportCount refused(long lines) {
        return new ImportCount(lines, 0, 0, 0, lines, 0, 0, 0, 0, 0, 0);
    }

    public ImportCount plus(ImportCount other) {
        return new ImportCount(
                read + other.read,
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                refused + other.refused,
                byIdentifier + other.byIdentifier,
                byId + other.byId,
                byName + other.byName,
                doubtful + other.doubtful,
                kept + other.kept,
                rows + other.rows);
    }
}
