package org.throughline.running;

/** When a test class is begun, where that matters for how long all of them take: its {@code Order}. */
public final class Begun {

    /** Takes long beside others: begun last, it would be waited for alone. */
    public static final int FIRST = 1;

    /**
     * Asks the shipped data, whose load takes a minute: begun last, it does not wait for it and keep others waiting.
     */
    public static final int LAST = Integer.MAX_VALUE;

    private Begun() {}
}
