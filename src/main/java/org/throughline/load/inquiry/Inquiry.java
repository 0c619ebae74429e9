package org.throughline.load.inquiry;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.compose.Cypher;
import org.throughline.graph.Finding;
import org.throughline.graph.Findings;
import org.throughline.turn.FairTurns;
import reactor.core.publisher.Mono;

/** Asks what no fragment can say: a reading's own statement, kept whole in {@code cypher/reading}. */
@Component
public class Inquiry {

    private static final String FOLDER = "reading/";

    private final Sending sending;
    private final Map<String, String> texts;

    Inquiry(Sending sending, CypherFiles files) {
        this.sending = sending;
        this.texts = files.readings();
    }

    /**
     * The rows of a statement, which is sent when all root fields have asked theirs.
     *
     * @param name of its file, such as {@code lineage}
     */
    public Mono<List<Finding>> rows(
            String name, Map<String, ? extends @Nullable Object> parameters, GraphQLContext context) {
        return asked(sending.explore(cypher(name, parameters), context), context);
    }

    /** The same on another way than that of readings. */
    public Mono<List<Finding>> rows(
            String name, Map<String, ? extends @Nullable Object> parameters, GraphQLContext context, FairTurns way) {
        return asked(sending.find(cypher(name, parameters), context, way), context);
    }

    private static Mono<List<Finding>> asked(Mono<Findings> found, GraphQLContext context) {
        return RootsAsked.of(context).then(found).map(Findings::all);
    }

    private Cypher cypher(String name, Map<String, ? extends @Nullable Object> parameters) {
        return new Cypher(FOLDER + name, text(name), values(parameters));
    }

    /** The rows of a statement that no request asks and that waits for no turn. */
    public Mono<List<Finding>> beside(String name) {
        return beside(name, Map.of());
    }

    /** The same with parameters. */
    public Mono<List<Finding>> beside(String name, Map<String, ? extends @Nullable Object> parameters) {
        return sending.beside(cypher(name, parameters)).map(Findings::all);
    }

    /** A null is a value like any other to the database. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> values(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }

    private String text(String name) {
        return Objects.requireNonNull(texts.get(FOLDER + name), () -> "No statement is named " + name);
    }
}
