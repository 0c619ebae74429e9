package org.throughline.access;

import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import reactor.core.publisher.Mono;

/** Keys, for those who may give them out. */
@Controller
class KeyController {

    private final Keys keys;

    KeyController(Keys keys) {
        this.keys = keys;
    }

    @QueryMapping("keys")
    Mono<List<ApiKey>> all() {
        return keys.all();
    }

    @MutationMapping
    Mono<NewKey> makeKey(@Argument String name, @Argument Role role, GraphQLContext context) {
        return keys.made(name, role, Who.of(context));
    }

    @MutationMapping
    Mono<ApiKey> revokeKey(@Argument String id, GraphQLContext context) {
        return keys.withdrawn(id, Who.of(context)).switchIfEmpty(Mono.error(KeyController::unknown));
    }

    private static Fault unknown() {
        return new Fault(Code.BAD_ARGUMENT, "No key has this id: 'keys' lists those there are.");
    }
}
