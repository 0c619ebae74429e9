package org.throughline.writing.check;

/** The id of the name that an entity's own row gives it. */
public final class PreferredName {

    private PreferredName() {}

    public static String idOf(String entity) {
        return entity + "-name";
    }
}
