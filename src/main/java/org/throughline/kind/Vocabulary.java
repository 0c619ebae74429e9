package org.throughline.kind;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed sets of labels, types and properties that a statement may be written for. A file names one member as an
 * example, so that it can be run as it stands; a line of its header says for which set that one stands:
 *
 * <pre>
 * // joined   LED_TO: lineage
 * </pre>
 */
public final class Vocabulary {

    private static final String COMMENT = "//";
    private static final String COMPUTED = "// value ";
    private static final Pattern JOINED = Pattern.compile("(?m)^// joined +(\\w+): *(\\w+)$");

    private final Map<String, List<String>> sets;

    public Vocabulary(Kinds kinds) {
        this.sets = Map.ofEntries(
                entry("relationship", types(kinds, _ -> true)),
                entry("citedRelationship", types(kinds, Relationship::cited)),
                entry("citedFact", facts(kinds)),
                entry("belonging", belonging(kinds, kind -> kind.relationship().map(Relationship::type))),
                entry("belongingNode", belonging(kinds, Kind::node)),
                entry("node", kinds.all().flatMap(kind -> kind.node().stream()).toList()),
                entry("lineage", descending(kinds, _ -> true)),
                entry("lineageTowards", descending(kinds, descent -> descent.origin() == Relationship.Origin.TO)),
                entry("timeless", types(kinds, type -> type.timeline() == Relationship.Timeline.NEVER)),
                entry("undatedElsewhere", types(kinds, type -> type.timeline() == Relationship.Timeline.DATED)),
                entry("ofSource", types(kinds, Vocabulary::isOfSource)),
                entry("told", told(kinds)),
                entry("referring", referring(kinds)),
                entry("wordedFact", worded(kinds.all(), Kind::node)),
                entry(
                        "wordedLink",
                        worded(kinds.links(), link -> link.relationship().map(Relationship::type))),
                entry(
                        "wordsOfFacts",
                        words(kinds.all().filter(kind -> kind.node().isPresent()))),
                entry("wordsOfLinks", words(kinds.links())),
                entry("worded", shown(kinds)));
    }

    public List<String> names(String set) {
        List<String> names = sets.get(set);
        if (names == null) {
            throw new IllegalStateException("No set of names is called " + set + ": use one of " + sets.keySet());
        }
        return names;
    }

    /** A file's text, with all members of each set where one stands for it. */
    public String joined(String text) {
        Map<String, List<String>> examples = JOINED.matcher(text)
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> names(line.group(2))));
        return examples.isEmpty() ? text : joined(text, examples);
    }

    private static String joined(String text, Map<String, List<String>> examples) {
        Pattern example = Pattern.compile("(!|\\w*\\.|)\\b(" + String.join("|", examples.keySet()) + ")\\b");
        return text.lines()
                .map(line -> isProse(line) ? line : joined(line, example, examples))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A comment, unless it declares what a row computes. */
    private static boolean isProse(String line) {
        return line.startsWith(COMMENT) && !line.startsWith(COMPUTED);
    }

    private static String joined(String line, Pattern example, Map<String, List<String>> examples) {
        return example.matcher(line).replaceAll(found -> {
            List<String> names = examples.getOrDefault(found.group(2), List.of());
            return switch (found.group(1)) {
                case "!" -> "!" + String.join("&!", names);
                case "" -> String.join("|", names);
                default -> found.group(1) + String.join(", " + found.group(1), names);
            };
        });
    }

    private static List<String> types(Kinds kinds, Predicate<Relationship> chosen) {
        return kinds.relationships().filter(chosen).map(Relationship::type).toList();
    }

    private static List<String> descending(Kinds kinds, Predicate<Relationship.Descent> chosen) {
        return kinds.relationships()
                .filter(type -> type.lineage().filter(chosen).isPresent())
                .sorted(Comparator.comparingInt(
                        type -> type.lineage().orElseThrow().weight()))
                .map(Relationship::type)
                .toList();
    }

    private static List<String> facts(Kinds kinds) {
        return kinds.all()
                .filter(Kind::cited)
                .flatMap(kind -> kind.node().stream())
                .sorted()
                .toList();
    }

    /** What joins a node to what it belongs to, and the labels of such nodes. */
    private static List<String> belonging(Kinds kinds, Function<Kind, Optional<String>> named) {
        return kinds.stored()
                .filter(kind -> kind.node().isPresent() && kind.relationship().isPresent())
                .flatMap(kind -> named.apply(kind).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> told(Kinds kinds) {
        return kinds.relationships()
                .flatMap(type -> type.told().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The properties by which relationships name nodes that they do not join. */
    private static List<String> referring(Kinds kinds) {
        return kinds.links()
                .flatMap(link -> link.references().stream())
                .map(Joint::column)
                .distinct()
                .sorted()
                .toList();
    }

    /** What has words by which it is found. */
    private static <K extends Kind> List<String> worded(Stream<K> kinds, Function<K, Optional<String>> named) {
        return kinds.filter(kind -> !kind.worded().isEmpty())
                .flatMap(kind -> named.apply(kind).stream())
                .sorted()
                .toList();
    }

    /** The properties that hold these words. */
    private static List<String> words(Stream<? extends Kind> kinds) {
        Stream<String> written = kinds.flatMap(kind -> kind.worded().stream())
                .filter(column -> column.type() == ColumnType.TEXT)
                .flatMap(column -> column.stored().stream());
        return Stream.concat(written, Stream.of(Column.PLAIN_WORDS))
                .distinct()
                .sorted()
                .toList();
    }

    /** The properties that tell them as they were written. */
    private static List<String> shown(Kinds kinds) {
        return kinds.all()
                .flatMap(kind -> kind.worded().stream())
                .flatMap(column -> column.stored().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a source says of itself. */
    private static boolean isOfSource(Relationship type) {
        return type.cited()
                && type.ends().stream()
                        .map(Relationship.Ends::from)
                        .flatMap(List::stream)
                        .allMatch("Source"::equals);
    }
}
