package org.throughline.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.access.Pass;
import org.throughline.access.Rights;
import org.throughline.access.Role;
import org.throughline.access.Who;
import org.throughline.backup.Backup;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers an admin with the whole graph, its ledger and its books, as one file, while others read and write. */
@Component
class Backups {

    static final String PATH = "/backup";

    private static final MediaType TYPE = new MediaType("application", "gzip");
    private static final String FILE = "throughline.jsonl.gz";

    private final Backup backup;
    private final Rights rights;

    Backups(Backup backup, Rights rights) {
        this.backup = backup;
        this.rights = rights;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        Who who = Pass.in(request.attributes()).map(Pass::who).orElse(Who.STRANGER);
        Door.refusing(() -> rights.require(who, Role.ADMIN, "A backup"));
        ServerResponse.BodyBuilder found = ServerResponse.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(FILE).build()));
        return request.method().equals(HttpMethod.HEAD) ? found.build() : found.body(bytes(), DataBuffer.class);
    }

    /** One that is not written to its end is cut off, and so no backup. */
    private Flux<DataBuffer> bytes() {
        return Flux.from(DataBufferUtils.outputStreamPublisher(
                backup::write, DefaultDataBufferFactory.sharedInstance, Schedulers.boundedElastic()::schedule));
    }
}
