package org.throughline.commit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.change.row.Subject;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/**
 * What the database knows, asked for many rows at once: whoever judges asks about row after row and is first told of
 * nothing; then all that was asked for is looked up together, and it is judged again, until nothing new is asked.
 */
final class KnownRows implements Universe {

    private final Kinds kinds;
    private final StoredRows stored;
    private final Map<Lookup, List<Row>> known = new HashMap<>();
    private final Map<Lookup.OldestSource, Optional<LocalDate>> oldest = new HashMap<>();
    private final Map<String, Long> noted = new HashMap<>();
    private final Set<Lookup> missed = new LinkedHashSet<>();
    private final BooleanSupplier empty;

    /**
     * @param empty whether there is nothing in the database, which so need not be asked; asked itself where that
     *     matters
     */
    KnownRows(Kinds kinds, StoredRows stored, BooleanSupplier empty) {
        this.kinds = kinds;
        this.stored = stored;
        this.empty = empty;
    }

    /** What a piece of work comes to when all that it asks for is known; it must depend on nothing else. */
    <T> T settled(Supplier<T> work) {
        T result = work.get();
        while (!missed.isEmpty()) {
            find();
            result = work.get();
        }
        return result;
    }

    @Override
    public List<Row> rows(String kind, Map<String, String> texts) {
        Kind asked = kinds.stored(kind);
        return texts.size() == 1 && texts.containsKey("id") && asked.node().isPresent()
                ? byId(texts.getOrDefault("id", ""))
                        .filter(row -> row.kind().equals(asked) && !PreferredName.isOwn(row))
                        .toList()
                : found(new Lookup.ByTexts(asked, new TreeMap<>(texts)));
    }

    @Override
    public List<Kind> nodes(String id) {
        return byId(id).map(Row::kind).toList();
    }

    @Override
    public List<Row> naming(String id) {
        return found(new Lookup.NamingNode(id));
    }

    @Override
    public Optional<LocalDate> earliest(String kind, String column, Set<String> besides) {
        Lookup.OldestSource asked = new Lookup.OldestSource(besides);
        return oldest.containsKey(asked) ? oldest.getOrDefault(asked, Optional.empty()) : missing(asked);
    }

    /** Told beside whatever looks for that id. */
    @Override
    public long noted(Kind kind, String id) {
        return noted.getOrDefault(Subject.of(kind, id), 0L);
    }

    private Stream<Row> byId(String id) {
        return found(new Lookup.NodeById(id)).stream();
    }

    private List<Row> found(Lookup lookup) {
        List<Row> rows = known.get(lookup);
        if (rows == null && !empty.getAsBoolean()) {
            missed.add(lookup);
        }
        return rows == null ? List.of() : rows;
    }

    private Optional<LocalDate> missing(Lookup.OldestSource asked) {
        if (!empty.getAsBoolean()) {
            missed.add(asked);
        }
        return Optional.empty();
    }

    private void find() {
        Set<Lookup> asked = Set.copyOf(missed);
        missed.clear();
        asked.forEach(lookup -> {
            if (lookup instanceof Lookup.OldestSource source) {
                oldest.put(source, stored.oldestSource(source.besides()));
            }
        });
        stored.find(asked, noted::put).forEach(known::put);
    }
}
