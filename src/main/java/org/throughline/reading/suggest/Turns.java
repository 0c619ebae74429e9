package org.throughline.reading.suggest;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.pool.Pool;
import reactor.pool.PoolBuilder;

/**
 * Lets a few through at once and the others in the order they came. Suggestions cost much the same each; all of them at
 * once share the processors, so that each ends late, while in turns the ones in front end soon and none much later.
 */
@Component
class Turns {

    private final Pool<Boolean> turns;

    Turns(SuggestProperties properties) {
        this.turns = PoolBuilder.from(Mono.just(true))
                .sizeBetween(0, properties.width())
                .buildPool();
    }

    /** The same, when its turn has come; one that nobody waits for any more gives up its place. */
    <T> Mono<T> taking(Mono<T> work) {
        return turns.withPoolable(_ -> work).next();
    }
}
