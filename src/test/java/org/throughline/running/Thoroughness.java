package org.throughline.running;

/** How much of a product of cases is run: a choice in which every part occurs, or all of it, as at night. */
public final class Thoroughness {

    public static final boolean WHOLE = Boolean.getBoolean("tests.whole");

    private Thoroughness() {}

    /** How many of what is drawn at random. */
    public static int of(int some, int many) {
        return WHOLE ? many : some;
    }
}
