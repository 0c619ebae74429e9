package org.throughline.reading.said;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The part of a text where most of the words are.
 *
 * @param words as they stand there, each once
 */
record Excerpt(String text, List<String> words) {

    private static final int LONGEST = 240;
    private static final String CUT = "…";

    static Excerpt around(Set<String> stems, String text) {
        List<EnglishWords.Stem> found = EnglishWords.of(text).stream()
                .filter(word -> stems.contains(word.stem()))
                .toList();
        Span span = text.length() <= LONGEST || found.isEmpty() ? Span.of(text, 0) : Span.of(text, start(found));
        List<String> words = found.stream()
                .filter(word -> word.start() >= span.start && word.end() <= span.end)
                .map(word -> text.substring(word.start(), word.end()))
                .distinct()
                .toList();
        return new Excerpt(span.cutFrom(text), words);
    }

    /** Before the word from which on the most different ones follow within reach, with room to either side. */
    private static int start(List<EnglishWords.Stem> found) {
        EnglishWords.Stem first = IntStream.range(0, found.size())
                .boxed()
                .max(Comparator.comparingLong((Integer at) -> different(found, at))
                        .thenComparing(Comparator.reverseOrder()))
                .map(found::get)
                .orElseThrow();
        int last = found.stream()
                .filter(word -> within(first, word))
                .mapToInt(EnglishWords.Stem::end)
                .max()
                .orElse(first.end());
        return Math.max(0, first.start() - (LONGEST - (last - first.start())) / 2);
    }

    private static long different(List<EnglishWords.Stem> found, int at) {
        return found.stream()
                .skip(at)
                .filter(word -> within(found.get(at), word))
                .map(EnglishWords.Stem::stem)
                .distinct()
                .count();
    }

    private static boolean within(EnglishWords.Stem first, EnglishWords.Stem word) {
        return word.start() >= first.start() && word.end() - first.start() <= LONGEST;
    }

    /** From the beginning of one word to the end of another. */
    private record Span(int start, int end) {

        static Span of(String text, int from) {
            int last = Math.min(text.length(), from + LONGEST);
            int start = from == 0 ? 0 : text.indexOf(' ', from - 1) + 1;
            int end = last == text.length() ? last : text.lastIndexOf(' ', last);
            return start >= end || start > last ? new Span(from, last) : new Span(start, end);
        }

        String cutFrom(String text) {
            return (start == 0 ? "" : CUT) + text.substring(start, end) + (end == text.length() ? "" : CUT);
        }
    }
}
