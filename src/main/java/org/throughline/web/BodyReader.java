package org.throughline.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request, counting its bytes as they come and before anything looks at them. */
@Component
class BodyReader {

    private static final Pattern CHANGING = Pattern.compile("\\bmutation\\b");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Limits limits;
    private final JsonMapper json;

    BodyReader(Limits limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
    }

    Mono<Asked> read(ServerRequest request) {
        requireJson(request);
        requirePlain(request);
        long most = most(request.method());
        if (request.headers().contentLength().orElse(0) > most) {
            return Mono.error(() -> tooLarge(most));
        }
        return DataBufferUtils.join(request.bodyToFlux(DataBuffer.class), Math.toIntExact(most))
                .timeout(limits.bodyTime())
                .onErrorMap(DataBufferLimitException.class, _ -> tooLarge(most))
                .onErrorMap(TimeoutException.class, _ -> tooSlow())
                .switchIfEmpty(Mono.error(() ->
                        new Refusal(HttpStatus.BAD_REQUEST, "The body is empty: send a JSON object with 'query'.")))
                .map(BodyReader::bytes)
                .doOnNext(this::requireSmall)
                .map(bytes -> new Asked(bytes, request.method().equals(HttpMethod.POST), () -> parsed(bytes)));
    }

    private static void requireJson(ServerRequest request) {
        Optional<MediaType> type = contentType(request);
        boolean utf8 = type.map(MediaType::getCharset)
                .map(StandardCharsets.UTF_8::equals)
                .orElse(true);
        if (!type.map(given -> given.equalsTypeAndSubtype(MediaType.APPLICATION_JSON))
                        .orElse(false)
                || !utf8) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as 'application/json' in UTF-8.");
        }
    }

    private static void requirePlain(ServerRequest request) {
        List<String> codings = request.headers().header(HttpHeaders.CONTENT_ENCODING);
        if (!codings.stream().allMatch("identity"::equalsIgnoreCase)) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without a Content-Encoding.")
                    .with(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
    }

    private static Optional<MediaType> contentType(ServerRequest request) {
        try {
            return request.headers().contentType();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private GraphQlRequest parsed(byte[] body) {
        try {
            return Shape.of(json.readValue(text(body), Object.class));
        } catch (StreamConstraintsException excessive) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "The body is nested deeper, or has a longer number or name, than is read: send plainer variables.");
        } catch (JacksonException unreadable) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "The body is not JSON: send a JSON object with 'query'.");
        } catch (Fault fault) {
            throw new Refusal(HttpStatus.BAD_REQUEST, fault);
        }
    }

    /** Other codings of Unicode, and other ways to code a character, are taken for what they are not elsewhere. */
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "The body is not UTF-8: send JSON in UTF-8.");
        }
    }

    private static byte[] bytes(DataBuffer body) {
        byte[] bytes = new byte[body.readableByteCount()];
        body.read(bytes);
        DataBufferUtils.release(body);
        return bytes;
    }

    /** What changes something may be larger, and comes with POST. */
    private long most(HttpMethod method) {
        long usual = limits.body().toBytes();
        return method.equals(HttpMethod.POST)
                ? Math.max(usual, limits.changesBody().toBytes())
                : usual;
    }

    private void requireSmall(byte[] bytes) {
        long usual = limits.body().toBytes();
        if (bytes.length > usual
                && !CHANGING.matcher(parsed(bytes).getDocument()).find()) {
            throw tooLarge(usual);
        }
    }

    private Refusal tooLarge(long most) {
        return Refusal.ofBody(
                HttpStatus.CONTENT_TOO_LARGE,
                Code.BODY_TOO_LARGE,
                "The body has more than %d bytes: ask in parts.".formatted(most));
    }

    private Refusal tooSlow() {
        return Refusal.ofBody(
                HttpStatus.REQUEST_TIMEOUT,
                Code.DEADLINE,
                "The body took longer than %d ms to come: send it without pauses."
                        .formatted(limits.bodyTime().toMillis()));
    }
}
