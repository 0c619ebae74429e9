package org.throughline.money;

import org.jspecify.annotations.Nullable;

/**
 * The text by which a number of some unit is sorted: all of one unit together, and among these by number, for numbers
 * of unlike units cannot be compared. An unknown number comes last in both directions, so it has another text upwards
 * than downwards.
 */
public record NumberOrder(String up, String down) {

    private static final NumberOrder UNKNOWN = new NumberOrder("~", "!");

    /** Numbers that are stored are never less than nothing. */
    public static NumberOrder of(String unit, @Nullable Long number) {
        return number == null ? UNKNOWN : new NumberOrder(text(unit, number), text(unit, number));
    }

    /** Where a number stands among those of its unit, each as long as the longest; one less than nothing before all. */
    public static String text(String unit, long number) {
        return number < 0 ? unit + " " : "%s %019d".formatted(unit, number);
    }
}
