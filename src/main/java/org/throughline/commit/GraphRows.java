package org.throughline.commit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** All rows of the graph, kind after kind and page after page. */
@Component
public class GraphRows {

    private static final int PAGE = 2_000;

    private final Kinds kinds;
    private final StoredRows stored;
    private final Ledger ledger;

    GraphRows(Kinds kinds, StoredRows stored, Ledger ledger) {
        this.kinds = kinds;
        this.stored = stored;
        this.ledger = ledger;
    }

    /** Hands on pages of rows, each row after those that it names. */
    public void each(Consumer<List<Row>> page) {
        kinds.stored().forEach(kind -> each(kind, page));
    }

    /** What a piece of work comes to that asks what is in the graph, and depends on nothing else. */
    public <T> T settled(Function<Universe, T> work) {
        SingletonSupplier<Boolean> empty = SingletonSupplier.of(() -> ledger.number() == 0);
        KnownRows known = new KnownRows(kinds, stored, empty::obtain);
        return known.settled(() -> work.apply(known));
    }

    private void each(Kind kind, Consumer<List<Row>> page) {
        List<Row> found = stored.page(kind, "", PAGE);
        while (!found.isEmpty()) {
            Stream<Row> tabled = found.stream().filter(row -> !PreferredName.isOwn(row));
            page.accept(tabled.toList());
            found = stored.page(kind, found.getLast().id(), PAGE);
        }
    }
}
