package org.throughline.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.commit.Books;
import org.throughline.commit.Revision;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of a backup: an array of JSON that begins with what it is. */
sealed interface BackupLine {

    /** The form of the file: another number for another form. */
    int FORM = 1;

    List<@Nullable Object> items();

    default String text() {
        return JsonMapper.shared().writeValueAsString(items());
    }

    /** The first of all. */
    record Begin(int form) implements BackupLine {
        @Override
        public List<@Nullable Object> items() {
            return list("throughline", form);
        }
    }

    /** A row as it was read, before or after what is changed below. */
    record OfRow(Row row) implements BackupLine {
        @Override
        public List<@Nullable Object> items() {
            return list("row", row.kind().name(), row.version(), RowText.of(row));
        }
    }

    /** A row as it is, whatever stands above; null where it is gone. */
    record Changed(RowKey key, @Nullable Row row) implements BackupLine {
        @Override
        public List<@Nullable Object> items() {
            return list(
                    "changed",
                    key.table(),
                    key.id(),
                    row == null ? null : row.version(),
                    row == null ? null : RowText.of(row));
        }
    }

    /** A revision of the ledger. */
    record OfRevision(Revision head, List<RowChange> changes) implements BackupLine {
        @Override
        public List<@Nullable Object> items() {
            List<Object> rows = new ArrayList<>();
            changes.forEach(change -> rows.add(
                    list(change.key().table(), change.key().id(), texts(change.before()), texts(change.after()))));
            return list(
                    "revision",
                    head.number(),
                    head.at().toString(),
                    head.who(),
                    head.why(),
                    head.source(),
                    head.key(),
                    head.redacts(),
                    rows);
        }

        private static @Nullable Object texts(@Nullable Row row) {
            return row == null ? null : RowText.of(row);
        }
    }

    /** One of the books. */
    record Book(String sort, Map<String, Object> properties) implements BackupLine {
        private static final String DAY = "day";

        @Override
        public List<@Nullable Object> items() {
            Map<String, Object> told = new HashMap<>();
            properties.forEach((name, value) ->
                    told.put(name, value instanceof LocalDate day ? Map.of(DAY, day.toString()) : value));
            return list("book", sort, told);
        }

        private static Book read(String sort, JsonNode told) {
            if (!Books.isKnown(sort)) {
                throw new IllegalArgumentException("no books are called " + sort);
            }
            return new Book(sort, properties(told));
        }

        private static Map<String, Object> properties(JsonNode told) {
            Map<String, Object> properties = new HashMap<>();
            told.properties().forEach(entry -> properties.put(entry.getKey(), value(entry.getValue())));
            return properties;
        }

        private static Object value(JsonNode told) {
            if (told.isObject()) {
                return LocalDate.parse(told.path(DAY).asString());
            }
            return JsonMapper.shared().treeToValue(told, Object.class);
        }
    }

    /**
     * The last of all.
     *
     * @param revision after which the graph is so
     * @param lines how many stand above
     * @param digest of all that stands above
     */
    record End(long revision, long lines, String digest) implements BackupLine {
        @Override
        public List<@Nullable Object> items() {
            return list("end", revision, lines, digest);
        }
    }

    static BackupLine read(String text, Kinds kinds) {
        JsonNode items = JsonMapper.shared().readTree(text);
        return switch (items.path(0).asString("")) {
            case "throughline" -> new Begin(items.path(1).asInt());
            case "row" -> {
                Kind kind = kinds.stored(items.path(1).asString());
                yield new OfRow(row(kind, items.path(3), items.path(2).asLong()));
            }
            case "changed" -> {
                RowKey key = new RowKey(items.path(1).asString(), items.path(2).asString());
                yield new Changed(
                        key,
                        items.path(4).isNull()
                                ? null
                                : row(
                                        kinds.stored(key.table()),
                                        items.path(4),
                                        items.path(3).asLong()));
            }
            case "revision" -> revision(items, kinds);
            case "book" -> Book.read(items.path(1).asString(), items.path(2));
            case "end" ->
                new End(
                        items.path(1).asLong(),
                        items.path(2).asLong(),
                        items.path(3).asString());
            case String other -> throw new IllegalArgumentException("no line begins with '" + other + "'");
        };
    }

    private static OfRevision revision(JsonNode items, Kinds kinds) {
        List<RowChange> changes = elements(items.path(8))
                .map(change -> {
                    RowKey key =
                            new RowKey(change.path(0).asString(), change.path(1).asString());
                    Kind kind = kinds.stored(key.table());
                    return new RowChange(key, rowOrNull(kind, change.path(2)), rowOrNull(kind, change.path(3)));
                })
                .toList();
        Revision head = new Revision(
                items.path(1).asLong(),
                Instant.parse(items.path(2).asString()),
                items.path(3).asString(),
                items.path(4).asString(),
                textOrNull(items.path(5)),
                textOrNull(items.path(6)),
                changes.size(),
                items.path(7).isBoolean() ? items.path(7).asBoolean() : null,
                null);
        return new OfRevision(head, changes);
    }

    private static @Nullable String textOrNull(JsonNode item) {
        return item.isString() ? item.asString() : null;
    }

    private static @Nullable Row rowOrNull(Kind kind, JsonNode texts) {
        return texts.isObject() ? row(kind, texts, 0) : null;
    }

    private static Row row(Kind kind, JsonNode texts, long version) {
        return Row.stored(kind, RowText.read(kind, RowText.parsed(texts.toString())), version);
    }

    private static Stream<JsonNode> elements(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    /** An item may be null, as none of {@code List.of} may. */
    private static List<@Nullable Object> list(@Nullable Object... items) {
        return Arrays.asList(items);
    }
}
