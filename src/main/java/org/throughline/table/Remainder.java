package org.throughline.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Which lists of a table are not whole, and on which side there is more: a table looks complete, and sums over it are
 * taken for sums of everything.
 *
 * @param lists by their names in the table
 */
public record Remainder(Map<String, Set<Side>> lists) {

    /** Where there is more. */
    enum Side {
        /** Before the first row. */
        BEFORE("There is more before its first row: ask for the page before."),
        /** Behind the last row. */
        AFTER("There is more behind its last row: ask for the next page."),
        /** Time or a limit cut what was looked for. */
        CUT("Time or a limit cut what was looked for: ask for less."),
        /** As many as were asked for are answered, so there may be more. */
        PERHAPS("It has as many as were asked for, so there may be more: ask for more.");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        /** As a sentence about a list. */
        String words() {
            return words;
        }
    }

    private static final Map<String, Side> SIDES =
            Map.of(RemainderQuestion.NEXT, Side.AFTER, "hasPreviousPage", Side.BEFORE);

    public static final Remainder NOTHING = new Remainder(Map.of());

    static Remainder of(List<SheetList> lists, Object answer) {
        Map<String, Set<Side>> found = new TreeMap<>();
        List<?> above = List.of(answer);
        for (SheetList list : lists) {
            above.forEach(item -> sides(list, item)
                    .forEach(side -> found.computeIfAbsent(list.name(), _ -> EnumSet.noneOf(Side.class))
                            .add(side)));
            above = list.equals(lists.getLast()) ? List.of() : below(list, above);
        }
        return new Remainder(found);
    }

    private static List<?> below(SheetList list, List<?> above) {
        return above.stream()
                .flatMap(item -> list.items(item).stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of two sheets, whose lists above are the same. */
    public Remainder and(Remainder other) {
        Map<String, Set<Side>> both = new TreeMap<>(lists);
        other.lists.forEach((list, sides) -> both.merge(list, sides, Remainder::union));
        return new Remainder(both);
    }

    private static Set<Side> union(Set<Side> one, Set<Side> other) {
        Set<Side> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** That of all other lists. */
    Remainder without(SheetList list) {
        Map<String, Set<Side>> others = new TreeMap<>(lists);
        others.remove(list.name());
        return new Remainder(others);
    }

    static Remainder behind(SheetList list) {
        return new Remainder(Map.of(list.name(), EnumSet.of(Side.AFTER)));
    }

    public boolean isEmpty() {
        return lists.isEmpty();
    }

    /** As a list of structured fields (RFC 9651). */
    public String header() {
        return lists.entrySet().stream()
                .map(list -> '"' + list.getKey() + '"' + words(list.getValue(), ";"))
                .collect(Collectors.joining(", "));
    }

    /** Of which list, and what is missing. */
    void tell(BiConsumer<String, String> reader) {
        lists.forEach((list, sides) -> sides.forEach(side -> reader.accept(list, side.words())));
    }

    /** As a sentence. */
    String sentence() {
        return lists.entrySet().stream()
                .map(list -> list.getKey() + words(list.getValue(), " "))
                .collect(Collectors.joining(", ", "There is more of ", "."));
    }

    private static String words(Set<Side> sides, String before) {
        return sides.stream()
                .map(side -> before + side.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Set<Side> sides(SheetList list, Object item) {
        return SheetColumn.at(item, list.holder()) instanceof Map<?, ?> holder
                ? sides(list, holder, list.most() != null && list.items(item).size() == list.most())
                : Set.of();
    }

    private static Set<Side> sides(SheetList list, Map<?, ?> holder, boolean full) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (list.paged() && holder.get(RemainderQuestion.PAGE) instanceof Map<?, ?> page) {
            SIDES.forEach((name, side) -> add(sides, side, Boolean.TRUE.equals(page.get(name))));
        }
        add(sides, Side.CUT, Boolean.TRUE.equals(holder.get(RemainderQuestion.CUT)));
        add(sides, Side.PERHAPS, full && !holder.containsKey(RemainderQuestion.CUT));
        return sides;
    }

    private static void add(Set<Side> sides, Side side, boolean holds) {
        if (holds) {
            sides.add(side);
        }
    }
}
