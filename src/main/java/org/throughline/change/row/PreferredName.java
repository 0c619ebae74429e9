package org.throughline.change.row;

import java.util.Optional;

/** The id of the name that an entity's own row gives it. */
public final class PreferredName {

    private static final String ENDING = "-name";

    private PreferredName() {}

    public static String idOf(String entity) {
        return entity + ENDING;
    }

    /** Whether it is the name that an entity's own row gives it, which no table holds. */
    public static boolean isOwn(Row row) {
        return row.kind().name().equals("name")
                && idOf(String.valueOf(row.text("entity"))).equals(row.id());
    }

    /** The entity whose own name would have this id. */
    public static Optional<String> entity(String id) {
        return Optional.of(id)
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()));
    }
}
