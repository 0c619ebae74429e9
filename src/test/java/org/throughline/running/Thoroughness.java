package org.throughline.running;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much of a product of cases is run: some of its cases, or all, as at night. */
public final class Thoroughness {

    public static final boolean WHOLE = Boolean.getBoolean("tests.whole");

    private Thoroughness() {}

    /** By day every so manyth of the cases, which is another with each case that is added; at night all. */
    public static <T> Stream<T> every(int manyth, Stream<T> cases) {
        List<T> all = cases.toList();
        return IntStream.iterate(0, at -> at < all.size(), at -> at + of(manyth, 1))
                .mapToObj(all::get);
    }

    /** How many of what is drawn at random. */
    public static int of(int some, int many) {
        return WHOLE ? many : some;
    }
}
