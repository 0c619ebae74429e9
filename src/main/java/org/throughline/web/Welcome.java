package org.throughline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.access.Pass;
import reactor.core.publisher.Mono;

/** Whether whoever greets over a socket may come in. */
@FunctionalInterface
interface Welcome {

    /** What the token of the greeting or else of the handshake is good for: none where none came and none is needed. */
    Mono<Pass> to(@Nullable String authorization, Map<String, Object> handshake);
}
