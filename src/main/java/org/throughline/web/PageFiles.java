package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

/**
 * The files beside the page, named after their content, so that a browser that has one never asks for it again. The
 * build puts each beside itself zipped, for together they are five megabytes.
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
            Map<String, PageFile> known = new HashMap<>();
            for (Resource content : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
                PageFile file = PageFile.of(content);
                known.put(file.name(), file);
            }
            this.files = Map.copyOf(known);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record PageFile(String name, Resource content, Resource zipped) {

        static PageFile of(Resource content) throws IOException {
            String name = Objects.requireNonNull(content.getFilename());
            return new PageFile(name, content, content.createRelative(name + ".gz"));
        }

        MediaType type() {
            return MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        }

        /** Where the build did not zip it, it is zipped on its way as every other answer. */
        boolean isServedZipped(ServerRequest request) {
            return zipped.exists() && Codings.unzips(request.headers().asHttpHeaders());
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
        return file.isServedZipped(request)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, Codings.GZIP).bodyValue(file.zipped())
                : answer.bodyValue(file.content());
    }
}
