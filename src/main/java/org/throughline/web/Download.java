package org.throughline.web;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** A file that is written while it is sent, and kept by no cache. What is not written to its end is cut off. */
record Download(MediaType type, String name) {

    private static final int CHUNK = 64 * 1024;

    ServerResponse.BodyBuilder head() {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()));
    }

    /** @param writing waits where the client is slow */
    static Flux<DataBuffer> written(ServerRequest request, Consumer<OutputStream> writing) {
        return Outflow.paced(
                request.exchange().getResponse(),
                DataBufferUtils.outputStreamPublisher(
                        writing,
                        DefaultDataBufferFactory.sharedInstance,
                        Schedulers.boundedElastic()::schedule,
                        CHUNK));
    }
}
