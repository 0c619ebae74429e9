package org.throughline.bench.graph;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.throughline.kind.Kinds;

/** All tables of a graph, written side by side. */
final class ImportTables {

    private ImportTables() {}

    static void write(World world, ImportFolder folder) throws InterruptedException {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<Void>> tasks = of(world)
                    .<Callable<Void>>map(table -> () -> {
                        table.write(folder);
                        return null;
                    })
                    .toList();
            for (Future<Void> written : threads.invokeAll(tasks)) {
                written.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The graph could not be written: see the cause", failed.getCause());
        }
    }

    private static Stream<ImportTable> of(World world) {
        Kinds.read().all().flatMap(kind -> kind.node().stream()).forEach(NodeSort::labelled);
        return Stream.of(
                        edges(world),
                        facts(world),
                        entities(world),
                        Stream.of(new Release(world.shape(), world.seed())))
                .flatMap(tables -> tables);
    }

    /** All kinds of relationships between nodes that have tables; topics are joined by a table of their own. */
    private static Stream<ImportTable> edges(World world) {
        return Kinds.read()
                .links()
                .filter(link -> !link.type().type().equals(BreadthTable.TYPE))
                .map(link -> new EdgeTable(link, world));
    }

    private static Stream<ImportTable> facts(World world) {
        return Stream.of(
                new NameTable(world),
                new CitationTable(world),
                new FactTable(world, NodeSort.FIGURE, "HAS_FIGURE", new FigureWording(world)),
                new FactTable(world, NodeSort.STATEMENT, "STATES", new StatementWording()),
                new FactTable(world, NodeSort.RECOMMENDATION, "MADE", new RecommendationWording()),
                new FactTable(world, NodeSort.QUOTATION, "SAID", new QuotationWording()),
                new FactTable(world, NodeSort.GAP, "LACKS", new GapWording()),
                new AwardTable(world),
                new IdentifierTable(world),
                new SourceTable(world),
                new BreadthTable(world),
                new RedirectTable(world));
    }

    private static Stream<ImportTable> entities(World world) {
        return Stream.of(NodeSort.values())
                .filter(NodeSort::entity)
                .map(kind -> new EntityTable(world.cast(kind), world.shape(), world.numbers()));
    }
}
