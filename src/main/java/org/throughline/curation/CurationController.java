package org.throughline.curation;

import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import reactor.core.publisher.Mono;

/** The entry points of curating. */
@Controller
class CurationController {

    private static final String CHANGES = "changes";

    private final Curating curating;

    CurationController(Curating curating) {
        this.curating = curating;
    }

    @MutationMapping
    Mono<Applied> apply(DataFetchingEnvironment environment) {
        requireVariable(environment);
        List<Map<String, Map<String, @Nullable Object>>> changes =
                Objects.requireNonNull(environment.getArgument(CHANGES));
        return curating.apply(
                new Wanted(
                        Author.of(environment),
                        changes,
                        environment.getArgumentOrDefault("reason", ""),
                        environment.getArgument("key"),
                        environment.getArgumentOrDefault("dryRun", false),
                        environment.getArgument("overrideDuplicates")),
                environment.getGraphQlContext());
    }

    @MutationMapping
    Mono<Applied> revert(DataFetchingEnvironment environment) {
        return curating.revert(
                environment.getArgumentOrDefault("revision", 0),
                environment.getArgumentOrDefault("reason", ""),
                Author.of(environment));
    }

    @MutationMapping
    Mono<Applied> redact(DataFetchingEnvironment environment) {
        return curating.redact(
                environment.getArgumentOrDefault("id", ""),
                environment.getArgumentOrDefault("fields", List.of()),
                environment.getArgumentOrDefault("reason", ""),
                Author.of(environment));
    }

    /** A document with other people's words in it would never be the same twice, and is bounded as documents are. */
    private static void requireVariable(DataFetchingEnvironment environment) {
        boolean given = environment.getField().getArguments().stream()
                .filter(argument -> argument.getName().equals(CHANGES))
                .allMatch(argument -> argument.getValue() instanceof VariableReference);
        if (!given) {
            throw new Fault(
                    Code.NOT_IN_A_VARIABLE,
                    "'changes' comes in a variable: declare $changes: [Change!]! and write changes: $changes.");
        }
    }
}
