package org.throughline.running;

/** Where what is random begins: one seed for all tests, told so that the same can be run again. */
public final class Seed {

    private static final String TOLD = "tests.seed";

    private Seed() {}

    /** Printed with whose it is; another each time, unless one is given. */
    public static long of(String random) {
        long seed = Long.getLong(TOLD, System.nanoTime());
        System.out.println(random + ": -D" + TOLD + "=" + seed);
        return seed;
    }
}
