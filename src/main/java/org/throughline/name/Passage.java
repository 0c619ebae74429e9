package org.throughline.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in which a name may stand among others, cut where a name may begin or end.
 *
 * @param words of all its parts
 * @param parts what stands between commas, brackets, dashes and the like
 * @param otherwise parts by other keys under which a register may know what they say
 */
public record Passage(List<String> words, List<Span> parts, Map<String, Span> otherwise) {

    /** Behind these a stop ends nothing. */
    private static final String SHORTENED = "univ|hosp|hosps|dept|inst|coll|assoc|natl|intl|hlth|comm|educ";

    private static final Pattern CUT =
            Pattern.compile("[,;:|()\\[\\]{}\"“”\\t\\r\\n]+|\\s+[-‐‑‒–—]+\\s+|(?<=\\p{L}{4})(?<!\\b(?i:" + SHORTENED
                    + "))\\.(?=\\s|$)");
    private static final String ARTICLE = "the ";
    private static final String COUNTRY = " united kingdom";
    private static final int LONGEST_NAME = 12;
    private static final int MOST_PARTS_OF_A_NAME = 3;
    private static final int MOST_WORDS = 60;

    public static Passage of(String text) {
        return RegisterCode.read(text)
                .map(code -> Wording.of(code.value()).words())
                .map(words -> new Passage(words, List.of(new Span(0, words.size())), Map.of()))
                .orElseGet(() -> cut(text));
    }

    private static Passage cut(String text) {
        List<String> words = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        Map<String, Span> otherwise = new LinkedHashMap<>();
        for (String cut : CUT.split(text, -1)) {
            List<String> part = Wording.asked(cut).words();
            if (!part.isEmpty() && words.size() + part.size() <= MOST_WORDS) {
                Span span = new Span(words.size(), words.size() + part.size());
                parts.add(span);
                words.addAll(part);
                otherwise(String.join(" ", part), cut).forEach(key -> otherwise.putIfAbsent(key, span));
            }
        }
        return new Passage(List.copyOf(words), List.copyOf(parts), otherwise);
    }

    /** With each dot parting words, with an article, with the country that a register adds, and without the article. */
    private static Stream<String> otherwise(String key, String cut) {
        return Stream.of(
                Wording.of(cut).key(),
                key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : ARTICLE + key,
                key + COUNTRY);
    }

    public Span whole() {
        return new Span(0, words.size());
    }

    /** Whether there is but one part, so that all of it may be one name. */
    public boolean isWhole() {
        return parts.size() < 2;
    }

    public List<String> words(Span span) {
        return words.subList(span.from(), span.until());
    }

    public String key(Span span) {
        return String.join(" ", words(span));
    }

    /** Whether all of it may be one name. */
    public boolean mayBeWhole() {
        return isWhole() || mayBeOneName();
    }

    /** Whether all of it may be one name, though there be commas. */
    public boolean mayBeOneName() {
        return words.size() <= LONGEST_NAME;
    }

    /** Where a name may stand that is written as it is known, by its key: the first of several places. */
    public Map<String, Span> places() {
        Map<String, Span> places = new LinkedHashMap<>();
        otherwise.forEach((key, span) -> places.put(key, span));
        for (int first = 0; first < parts.size(); first++) {
            int most = Math.min(parts.size(), first + MOST_PARTS_OF_A_NAME);
            for (int last = first; last < most; last++) {
                put(places, new Span(parts.get(first).from(), parts.get(last).until()));
            }
            if (!isWhole() || mayHoldAnother()) {
                within(parts.get(first)).forEach(span -> put(places, span));
            }
        }
        return places;
    }

    private boolean mayHoldAnother() {
        return Units.among(words) || words.contains("at") || words.contains("from");
    }

    private void put(Map<String, Span> places, Span span) {
        if (span.size() <= LONGEST_NAME) {
            places.putIfAbsent(key(span), span);
        }
    }

    /** Two words at least, for one alone is rather a word of another name. */
    private List<Span> within(Span part) {
        return IntStream.range(part.from(), part.until() - 1)
                .filter(from ->
                        !Commonness.isSmall(words.get(from)) || words.get(from).equals("the"))
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, Math.min(part.until(), from + LONGEST_NAME))
                        .filter(until -> !Commonness.isSmall(words.get(until - 1)))
                        .mapToObj(until -> new Span(from, until)))
                .toList();
    }

    /**
     * Single words that may be the first letters of a name, with nothing beside them but what names of a kind share.
     */
    public Map<String, Span> acronyms() {
        Map<String, Span> acronyms = new LinkedHashMap<>();
        for (Span part : parts) {
            Initials.asked(words(part)).ifPresent(acronym -> acronyms.put(acronym, part));
        }
        return acronyms;
    }

    /** How a name that stands at a place stands there. */
    public Standing standing(Span span) {
        if (parts.stream().anyMatch(part -> part.from() == span.from())
                && parts.stream().anyMatch(part -> part.until() == span.until())) {
            return isWhole() ? Standing.ALL : Standing.APART;
        }
        Span part = parts.stream().filter(one -> one.touches(span)).findFirst().orElseThrow();
        List<String> before = telling(part.from(), span.from());
        List<String> behind = telling(span.until(), part.until());
        boolean hasUnits = Sector.of(words(span)) == Sector.EDUCATION;
        boolean led = before.isEmpty() || isAt(span.from()) || (hasUnits && Units.among(before));
        boolean followed = behind.isEmpty() || (hasUnits && Units.among(behind));
        return led && followed && Sector.of(behind) != Sector.HEALTH ? Standing.WITHIN : Standing.AMID;
    }

    /** Whether what stands at a place is a university called by its nation alone, as a federation of others is. */
    public boolean isOfNation(Span span) {
        List<String> counted =
                words(span).stream().filter(word -> !Commonness.isSmall(word)).toList();
        return counted.size() == 2
                && Sector.of(counted) == Sector.EDUCATION
                && counted.stream().noneMatch(Commonness::says);
    }

    /** Parts beside a name that name bodies of their own, known or not. */
    public List<Span> bodiesBeside(Span name) {
        @Nullable Sector sector = Sector.of(words(name));
        boolean hasUnits = sector != null && sector.hasUnits();
        return parts.stream()
                .filter(part -> Sector.isBody(words(part))
                        || (!hasUnits && words.get(part.until() - 1).equals("institute")))
                .toList();
    }

    /** Whether a place is of several parts. */
    public boolean straddles(Span span) {
        return parts.stream().filter(part -> part.touches(span)).count() > 1;
    }

    private boolean isAt(int from) {
        int before = from > 0 && words.get(from - 1).equals("the") ? from - 2 : from - 1;
        return before >= 0
                && (words.get(before).equals("at") || words.get(before).equals("from"));
    }

    /** Numbers, such as those of footnotes and postcodes, are no part of a name beside them. */
    private List<String> telling(int from, int until) {
        return words.subList(from, until).stream()
                .filter(word -> !Commonness.isSmall(word))
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .toList();
    }

    /** How a name stands in a text. */
    public enum Standing {
        /** It is the text. */
        ALL,
        /** It is a part, or some, of the text. */
        APART,
        /** It is in a part that otherwise names a unit of it. */
        WITHIN,
        /** It may be a piece of another name. */
        AMID
    }
}
