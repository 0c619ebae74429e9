package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A file that a client sends, put aside under the name that it has there, and gone once it is done with. */
record SentFile(Path folder, String name) {

    static SentFile named(String name) {
        try {
            return new SentFile(Files.createTempDirectory("throughline-import"), name);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Path path() {
        return folder.resolve(name);
    }

    /** Completes when all has come; the client waits where the disk is slow. */
    Mono<Void> filled(Flux<DataBuffer> bytes) {
        return DataBufferUtils.write(bytes, path());
    }

    void discard() {
        Schedulers.boundedElastic().schedule(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
    }
}
