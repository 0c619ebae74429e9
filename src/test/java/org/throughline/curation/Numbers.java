package org.throughline.curation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers that a text states, in figures or words. */
final class Numbers {

    private static final List<String> ONES = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" ", -1));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
    private static final Map<String, Integer> SCALES = Map.of(
            "hundred",
            100,
            "thousand",
            1000,
            "million",
            1_000_000,
            "m",
            1_000_000,
            "billion",
            1_000_000_000,
            "bn",
            1_000_000_000);
    private static final Map<String, Integer> WORDS = words();
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])(\\d[\\d,]*(?:\\.\\d+)?|"
                    + WORDS.keySet().stream()
                            .sorted((one, other) -> other.length() - one.length())
                            .collect(Collectors.joining("|"))
                    + ")(?:[\\s-]?(hundred|thousand|million|billion|m|bn)\\b)?(?=\\W|[ymd]\\b|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private Numbers() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        ONES.forEach(word -> words.put(word, ONES.indexOf(word)));
        TENS.forEach(word -> words.put(word, 20 + 10 * TENS.indexOf(word)));
        return words;
    }

    /** Each number as it is written, with its value. */
    static List<Map.Entry<String, BigDecimal>> in(String text) {
        return NUMBER.matcher(text.replace('£', ' '))
                .results()
                .filter(found -> Character.isDigit(found.group(1).charAt(0))
                        || value(found).intValue() >= 2)
                .map(found -> Map.entry(found.group().strip(), value(found)))
                .toList();
    }

    /** The values that a cell of a fact covers: also figures inside dates and codes. */
    static Set<BigDecimal> covered(String cell) {
        Set<BigDecimal> values = in(cell).stream().map(Map.Entry::getValue).collect(Collectors.toSet());
        FIGURE.matcher(cell).results().forEach(found -> values.add(plain(found.group())));
        return values;
    }

    private static BigDecimal value(MatchResult found) {
        String word = found.group(1).toLowerCase(Locale.ROOT);
        BigDecimal value = Character.isDigit(word.charAt(0))
                ? plain(word)
                : BigDecimal.valueOf(WORDS.getOrDefault(word, 0)).stripTrailingZeros();
        @Nullable String scale = found.group(2);
        return scale == null
                ? value
                : value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1)))
                        .stripTrailingZeros();
    }

    private static BigDecimal plain(String figure) {
        return new BigDecimal(figure.replace(",", "")).stripTrailingZeros();
    }
}
