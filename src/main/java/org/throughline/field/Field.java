package org.throughline.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one field of the schema is answered, declared beside its fragment. */
public record Field(String coordinate, Source source) {

    /** Where a field's answer comes from. */
    public sealed interface Source {}

    /**
     * The rows of a fragment.
     *
     * @param wider what answers in its place where a request asks for more, or null
     * @param reader makes of a single value what is answered, or null where that is answered as it is
     */
    public record Reach(
            String fragment,
            @Nullable Wider wider,
            @Nullable Reader reader) implements Source {

        /** The fragment that answers a request with these arguments. */
        public String given(Map<String, Object> arguments) {
            return wider != null && Boolean.TRUE.equals(arguments.get(wider.argument())) ? wider.fragment() : fragment;
        }

        /** All fragments that may answer it. */
        public Stream<String> fragments() {
            return Stream.concat(Stream.of(fragment), Stream.ofNullable(wider).map(Wider::fragment));
        }
    }

    /** A fragment that reaches further, asked by an argument of the field that is true. */
    public record Wider(String argument, String fragment) {}

    /** The node whose id a stored property or a computed value is, by the fragment that finds a node by its id. */
    public record Reference(String fragment, Source id) implements Source {}

    /** One stored property as it is. */
    public record Stored(String property) implements Source {}

    /** A value object made of several stored properties, in this order, and how a filter compares them, if it can. */
    public record Value(
            Reader reader,
            List<String> properties,
            @Nullable Comparisons comparisons) implements Source {}

    /**
     * A value that the fragment by which the row was reached computes, under the field's name.
     *
     * @param compared whether rows can be filtered by it, for every fragment that reaches such rows computes it
     */
    public record Computed(boolean compared) implements Source {}

    /** A value object made of one that the fragment by which the row was reached computes under another name. */
    public record Derived(Reader reader, String computed) implements Source {}

    /**
     * What a reading answers of the row, which the reader makes of its id.
     *
     * @param id stored or computed
     */
    public record Asked(Reader reader, Source id) implements Source {}

    /** Which of the labels in an enum the row's node has; each type says by itself, and a filter asks the labels. */
    public record Labelled() implements Source {}

    /** The row itself, as a type of its own. */
    public record Itself() implements Source {}

    /**
     * The citations that the row names in its property {@code citations}.
     *
     * @param fragment reaches them from the row
     * @param byId finds one by its id, where the row's statement does not carry them
     */
    public record Evidence(String fragment, String byId) implements Source {}

    /** What the whole of a list comes to, by a fragment that starts at the list's rows. */
    public record Summary(String fragment) implements Source {}

    /** A field answered by a fragment's rows: a list, a node or a single value, as the schema says. */
    public static Field of(String coordinate, String fragment) {
        return new Field(coordinate, new Reach(fragment, null, null));
    }

    /** A field answered by a fragment's rows, and by those of a wider one where an argument of it is true. */
    public static Field of(String coordinate, String fragment, String argument, String wider) {
        return new Field(coordinate, new Reach(fragment, new Wider(argument, wider), null));
    }

    /** A field answered by a single value that is made of the one that a fragment computes under its name. */
    public static Field made(String coordinate, String fragment, Reader reader) {
        return new Field(coordinate, new Reach(fragment, null, reader));
    }

    /** A field answered by the node whose id a row or relationship keeps in a property. */
    public static Field reference(String coordinate, String fragment, String property) {
        return new Field(coordinate, new Reference(fragment, new Stored(property)));
    }

    /** A field answered by the node whose id the fragment by which the row was reached computes, under its name. */
    public static Field computedReference(String coordinate, String fragment) {
        return new Field(coordinate, new Reference(fragment, new Computed(false)));
    }

    /** A field answered from a stored property of another name. */
    public static Field stored(String coordinate, String property) {
        return new Field(coordinate, new Stored(property));
    }

    /** A field answered from stored properties of its own row. */
    public static Field value(String coordinate, Reader reader, String... properties) {
        return new Field(coordinate, new Value(reader, List.of(properties), null));
    }

    /** A field answered from stored properties of its own row, by which rows can be filtered. */
    public static Field value(String coordinate, Reader reader, Comparisons comparisons, String... properties) {
        return new Field(coordinate, new Value(reader, List.of(properties), comparisons));
    }

    /** What to show for things of a type: the first of these properties that is known. */
    public static Field label(String type, String... properties) {
        return value(
                type + ".label",
                known -> known.stream().filter(Objects::nonNull).findFirst().orElse(null),
                properties);
    }

    /** A field that answers the same for every row. */
    public static Field always(String coordinate, Object answer) {
        return value(coordinate, _ -> answer);
    }

    /** A date whose text is stored under a name of its own. */
    public static Field date(String coordinate, StoredDate date) {
        return new Field(coordinate, date.source());
    }

    /** A field that the fragment computes for each row, and null where a parameter of it is not given. */
    public static Field computed(String coordinate) {
        return new Field(coordinate, new Computed(false));
    }

    /** A field that the fragment computes for each row, and by which rows can be filtered. */
    public static Field compared(String coordinate) {
        return new Field(coordinate, new Computed(true));
    }

    /** A field made of a value that the fragment computes under another name. */
    public static Field derived(String coordinate, Reader reader, String computed) {
        return new Field(coordinate, new Derived(reader, computed));
    }

    /** A field that a reading answers of each node, made of its id. */
    public static Field asked(String coordinate, Reader reader) {
        return new Field(coordinate, new Asked(reader, new Stored("id")));
    }

    /** A field that a reading answers of each row, made of the id that the fragment computes. */
    public static Field askedOfComputed(String coordinate, Reader reader) {
        return new Field(coordinate, new Asked(reader, new Computed(false)));
    }

    /** A field of an interface that tells its types, and narrower sorts of them, apart. */
    public static Field labelled(String coordinate) {
        return new Field(coordinate, new Labelled());
    }

    /** A field that answers its own row, as a type of its own. */
    public static Field itself(String coordinate) {
        return new Field(coordinate, new Itself());
    }

    /** A field of a connection, answered from all rows of its list. */
    public static Field summary(String coordinate, String fragment) {
        return new Field(coordinate, new Summary(fragment));
    }

    /** The evidence of a row that holds ids of citations. */
    public static Field evidence(String coordinate, String fragment, String byId) {
        return new Field(coordinate, new Evidence(fragment, byId));
    }
}
