package org.throughline.load;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.throughline.compose.Statement;
import reactor.core.publisher.Mono;

/** Asks what no fragment can say: a reading's own statement, kept whole in {@code cypher/reading}. */
@Component
public class Inquiry {

    private static final String FOLDER = "reading/";

    private final Asking asking;
    private final Map<String, String> texts;

    Inquiry(Asking asking) {
        this.asking = asking;
        this.texts = CypherFiles.readings();
    }

    /**
     * The rows of a statement.
     *
     * @param name of its file, such as {@code lineage}
     */
    public Mono<List<List<Object>>> rows(String name, Map<String, Object> parameters, GraphQLContext context) {
        String file = FOLDER + name;
        String text = Objects.requireNonNull(texts.get(file), () -> "No statement is named " + file);
        return asking.rows(new Statement(file, text, parameters), context);
    }
}
