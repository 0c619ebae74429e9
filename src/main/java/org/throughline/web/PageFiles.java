package org.throughline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The files beside the page, named after their content, so that a browser that has one never asks for it again. Each is
 * zipped once, when it is first asked for: together they are five megabytes.
 */
@Component
class PageFiles {

    static final String PATH = Page.PATH + "/assets/{file}";

    private static final String FOLDER = "classpath:static/graphiql/assets/*";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Map<String, PageFile> files;

    PageFiles() {
        try {
            this.files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER))
                    .map(PageFile::of)
                    .collect(Collectors.toMap(PageFile::name, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record PageFile(String name, Resource content, Mono<byte[]> zipped) {

        static PageFile of(Resource content) {
            Mono<byte[]> zipped = Mono.fromCallable(() -> zip(content))
                    .subscribeOn(Schedulers.boundedElastic())
                    .cache();
            return new PageFile(Objects.requireNonNull(content.getFilename()), content, zipped);
        }

        private static byte[] zip(Resource content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(content.getContentAsByteArray());
            }
            return bytes.toByteArray();
        }

        MediaType type() {
            return MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        @Nullable PageFile file = files.get(request.pathVariable("file"));
        if (file == null) {
            return ServerResponse.notFound().build();
        }
        ServerResponse.BodyBuilder answer = ServerResponse.ok()
                .contentType(file.type())
                .headers(Page::secured)
                .cacheControl(FOR_EVER);
        return Codings.unzips(request.headers().asHttpHeaders())
                ? file.zipped()
                        .flatMap(bytes -> answer.header(HttpHeaders.CONTENT_ENCODING, Codings.GZIP)
                                .bodyValue(bytes))
                : answer.bodyValue(file.content());
    }
}
