package org.throughline.exchange.register;

/**
 * To what a line says that something belongs: a practice to a commissioner, a site to a trust.
 *
 * @param from the day from which on it does; empty where none is told
 * @param until the last day on which it does; empty where none is told
 */
public record Parent(String code, String from, String until) {

    public static final Parent NONE = new Parent("", "", "");

    /** Of which nothing but the code is told. */
    public static Parent of(String code) {
        return new Parent(code, "", "");
    }

    boolean isNone() {
        return code.isEmpty();
    }

    /** What tells one time of belonging from another. */
    String key() {
        return code + " " + from;
    }
}
