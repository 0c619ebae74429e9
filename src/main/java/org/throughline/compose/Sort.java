package org.throughline.compose;

import java.util.List;

/** One key of an order, by the name that the fragment gives it. */
public record Sort(String key, boolean descending) {

    static Sort parse(String text) {
        String[] words = text.trim().split("\\s+", -1);
        return new Sort(words[0], words.length > 1 && words[1].equals("DESC"));
    }

    /** What may say how it is sorted, the nearest first: an order that serves both directions is declared once. */
    List<Sort> declared() {
        return List.of(this, new Sort(key, false));
    }
}
