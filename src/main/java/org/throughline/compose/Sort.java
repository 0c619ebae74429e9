package org.throughline.compose;

/** One key of an order, by the name that the fragment gives it. */
public record Sort(String key, boolean descending) {

    static Sort parse(String text) {
        String[] words = text.trim().split("\\s+", -1);
        return new Sort(words[0], words.length > 1 && words[1].equals("DESC"));
    }

    Sort reversed() {
        return new Sort(key, !descending);
    }
}
