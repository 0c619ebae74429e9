package org.throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.change.row.Row;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Snapshot;
import org.throughline.kind.Kinds;

/** Takes rows out of the graph as they are after one revision, while others go on writing. */
@Component
public class Export {

    private final Snapshot snapshot;
    private final GraphRows graph;
    private final Kinds kinds;

    Export(Snapshot snapshot, GraphRows graph, Kinds kinds) {
        this.snapshot = snapshot;
        this.graph = graph;
        this.kinds = kinds;
    }

    /**
     * The whole graph.
     *
     * @param given whether whoever asked has given up meanwhile
     */
    public Extract whole(BooleanSupplier given) {
        return spooled(spool -> snapshot.read(page -> add(page, spool, given)));
    }

    /**
     * What belongs to some nodes and links; empty where there are none with these ids.
     *
     * @param ids as the API writes them
     */
    public Extract part(Collection<String> ids) {
        Snapshot.Chosen chosen = snapshot.choose(known -> new Closure(kinds, ids).rows(known));
        return spooled(spool -> {
            add(chosen.rows(), spool, () -> false);
            return new Snapshot.Corrected(chosen.revision(), Map.of());
        });
    }

    /** Those of some ids that nothing has. */
    public List<String> unknown(Collection<String> ids) {
        return graph.settled(known -> new Closure(kinds, ids).unknown(known));
    }

    private Extract spooled(Function<Spool, Snapshot.Corrected> filling) {
        Spool spool = new Spool(kinds);
        try {
            Snapshot.Corrected corrected = filling.apply(spool);
            spool.end();
            return new Extract(kinds, spool, corrected);
        } catch (RuntimeException | Error failed) {
            spool.close();
            throw failed;
        }
    }

    private void add(List<Row> page, Spool spool, BooleanSupplier given) {
        if (given.getAsBoolean()) {
            throw new CancellationException("Nobody waits for the export any more");
        }
        page.stream().map(TextRow::of).forEach(spool::add);
    }

    /** Writes all of it in a format. */
    public void write(Extract rows, ExportForm form, OutputStream out) {
        try {
            form.writer().write(rows, out);
        } catch (IOException gone) {
            throw new UncheckedIOException("The export could not be written", gone);
        }
    }
}
