package org.throughline.bench.graph;

/** Ids of one width, so that they sort as they are counted. */
final class Slug {

    private static final String ZEROS = "0000000";

    private Slug() {}

    static String of(String word, int number) {
        String digits = Integer.toString(number);
        return word + '-' + ZEROS.substring(Math.min(digits.length(), ZEROS.length())) + digits;
    }
}
