package org.throughline.bench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.bench.graph.StoreServer;
import org.throughline.bench.template.GraphQlEndpoint;
import org.throughline.bench.watch.Watch;
import tools.jackson.databind.json.JsonMapper;

/** Makes the ways that a run compares, and starts the programs they need. */
record ComparedWays(StoreServer store, Watch database, Programs programs, Earlier earlier, Watch own) {

    List<Way> named(List<String> names) throws IOException {
        List<Way> ways = new ArrayList<>();
        for (String name : names) {
            ways.add(named(name));
        }
        return List.copyOf(ways);
    }

    private Way named(String name) throws IOException {
        return switch (name) {
            case "throughline" -> {
                Program program = programs.throughline();
                yield HttpWay.of(
                        GraphQlEndpoint.throughline(name, program.at("/graphql")), program.watch(), database, true);
            }
            case Before.NAME -> {
                Before before = earlier.start();
                Program program = before.program();
                yield HttpWay.of(
                        GraphQlEndpoint.throughline(name, program.at("/graphql"), before.templates()),
                        program.watch(),
                        before.database(),
                        true);
            }
            case "hand" -> new HandWay(store.driver(), own, database);
            case "memory" -> HttpWay.of(memory(), programs.memory().watch(), database, false);
            case "peer" -> {
                Program program = programs.peer();
                yield HttpWay.of(GraphQlEndpoint.peer(program.at("/")), program.watch(), database, true);
            }
            case "jackson" -> new JacksonWay(memory(), new JsonMapper(), own, database);
            default ->
                throw new IllegalArgumentException("No way is called \"" + name
                        + "\": write some of throughline, hand, memory, peer, jackson and before, with commas between");
        };
    }

    private GraphQlEndpoint memory() throws IOException {
        return GraphQlEndpoint.throughline("memory", programs.memory().at("/graphql"));
    }
}
