package org.throughline.money;

/** How exact a stated number is, and so the range that it leaves. */
public enum Qualifier {
    EXACT,
    ABOUT,
    UP_TO,
    APPROACHING,
    AT_LEAST;

    public Range of(long number) {
        return switch (this) {
            case EXACT, ABOUT -> new Range(number, number);
            case UP_TO, APPROACHING -> new Range(0L, number);
            case AT_LEAST -> new Range(number, null);
        };
    }
}
