package org.throughline.web;

import org.springframework.core.io.buffer.DataBuffer;
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
import reactor.core.publisher.Mono;

/** Answers an admin with the whole graph, its ledger and its books, as one file, while others read and write. */
@Component
class Backups {

    static final String PATH = "/backup";

    private static final Download FILE = new Download(new MediaType("application", "gzip"), "throughline.jsonl.gz");

    private final Backup backup;
    private final Rights rights;

    Backups(Backup backup, Rights rights) {
        this.backup = backup;
        this.rights = rights;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        Who who = Pass.in(request.attributes()).map(Pass::who).orElse(Who.STRANGER);
        Door.refusing(() -> rights.require(who, Role.ADMIN, "A backup"));
        return request.method().equals(HttpMethod.HEAD)
                ? FILE.head().build()
                : FILE.head().body(Download.written(request, backup::write), DataBuffer.class);
    }
}
