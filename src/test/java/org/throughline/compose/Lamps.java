package org.throughline.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fragments that show all that a fragment can be, and questions asked of them. */
final class Lamps {

    private static final Map<String, String> FILES = Map.of(
            "harbour/lamps",
            """
            // All lamps.
            //
            // bind     lamp
            // order    name: lamp.name
            // covers   name: lamp.title
            // order    keepers: COUNT { (lamp)<-[:KEEPS]-() }
            // order    built: lamp.builtOrder
            // order    built DESC: lamp.builtOrderDown
            // sorted   name
            MATCH (lamp:Lamp)
            """,
            "harbour/keepers",
            """
            // Those who keep a lamp by day.
            //
            // bind     lamp, keeping, keeper
            // hidden   other
            // include  dated
            // order    name: keeper.name
            // order    since: keeping.fromOrder
            // sorted   name, since DESC
            // run      MATCH (lamp:Lamp)
            MATCH (lamp)<-[keeping:KEEPS]-(keeper:Keeper) WHERE NOT EXISTS { (keeper)-[:LEFT]->(other) }
            """,
            "harbour/lamp",
            """
            // The lamp with an id.
            //
            // bind     lamp
            // run      :param id => 'north'
            MATCH (lamp:Lamp {id: $id})
            """,
            "harbour/watchers",
            """
            // Those who watch a lamp.
            //
            // bind     lamp, watch, watcher
            // run      MATCH (lamp:Lamp)
            MATCH (lamp)<-[watch:WATCHES]-(watcher:Keeper)
            """,
            "harbour/brightness",
            """
            // How bright lamps are together.
            //
            // bind     lamp, brightness
            // run      MATCH (lamp:Lamp)
            WITH DISTINCT lamp
            WITH sum(lamp.candela) AS brightness
            """,
            "harbour/recipients",
            """
            // Those who are paid for a lamp.
            //
            // bind     lamp, keeper
            // totals   whole
            // run      MATCH (lamp:Lamp)
            MATCH (lamp)-[:PAYS]->(keeper:Keeper)
            """,
            "harbour/given",
            """
            // What is paid for lamps.
            //
            // bind     lamp, sum
            // run      MATCH (lamp:Lamp)
            WITH lamp WHERE $received
            WITH sum(lamp.cost) AS sum
            """,
            "shared/dated",
            """
            // Dates.
            //
            // where    certainOn: edge.fromLatest <= $day
            // value    certainty: CASE WHEN edge.fromLatest <= $day THEN 'CERTAIN' ELSE 'POSSIBLE' END
            """);

    static final Cell ID = new Cell.Property("id");
    static final Cell NAME = new Cell.Property("name");
    static final Window.Wants ROWS = new Window.Wants(true, false, false, false, false, false);
    static final Window.Wants ALL = new Window.Wants(true, true, true, true, true, true);

    private Lamps() {}

    /** Read anew each time, so that a fault of the reader is seen by every test. */
    static Fragment named(String name) {
        return new Fragments(FILES).named(name);
    }

    static Ask lamp(String id, Cell... cells) {
        return new Ask(
                named("harbour/lamp"),
                Map.of("id", id),
                null,
                null,
                List.of(),
                List.of(new Target(List.of("Lamp"), List.of(cells))));
    }

    static Ask lamps(Window window, @Nullable Condition condition, Cell... cells) {
        return new Ask(
                named("harbour/lamps"),
                Map.of(),
                condition,
                window,
                List.of(),
                List.of(new Target(List.of("Lamp"), List.of(cells))));
    }

    static Ask keepers(Window window, @Nullable Condition condition) {
        return new Ask(
                named("harbour/keepers"),
                Map.of("day", "2018-03-05"),
                condition,
                window,
                List.of(ID, new Cell.Computed("certainty")),
                List.of(new Target(List.of("Keeper"), List.of(ID, NAME))));
    }

    static Window first(int size, Window.Wants wants) {
        return new Window(List.of(new Sort("name", false)), size, false, null, null, wants, List.of());
    }
}
