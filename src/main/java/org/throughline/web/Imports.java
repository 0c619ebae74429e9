package org.throughline.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.access.Pass;
import org.throughline.access.Rights;
import org.throughline.access.Role;
import org.throughline.access.Who;
import org.throughline.caller.Caller;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.ImportProperties;
import org.throughline.exchange.ToldImport;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes in the file of a register that an editor sends, and answers line by line how that goes. It has come whole
 * before its first line is taken in; a client that leaves stops it at the end of a slice.
 */
@Component
class Imports {

    static final String PATH = "/import";

    private static final Pattern NAMES = Pattern.compile("\\w[\\w.-]{0,99}");

    private final ToldImport told;
    private final Rights rights;
    private final Limits limits;
    private final long most;
    private final Seats seats = new Seats(1);

    Imports(ToldImport told, Rights rights, Limits limits, ImportProperties properties) {
        this.told = told;
        this.rights = rights;
        this.limits = limits;
        this.most = properties.body().toBytes();
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        Who who = Pass.in(request.attributes()).map(Pass::who).orElse(Who.STRANGER);
        Door.refusing(() -> rights.requireToWrite(who, Role.EDITOR, "An import"));
        ImportOrder order = order(request, who);
        String name = name(request);
        if (request.headers().contentLength().orElse(0) > most) {
            throw tooLarge();
        }
        Caller caller = Caller.of(request.remoteAddress().orElse(null));
        Mono<Boolean> over = Pass.in(request.attributes()).map(Pass::over).orElseGet(Mono::never);
        Flux<DataBuffer> lines = Flux.using(
                () -> seats.take(caller).orElseThrow(Imports::refused),
                _ -> Flux.using(
                        () -> SentFile.named(name),
                        file -> until(over, taken(request, order, file)),
                        SentFile::discard),
                Seats.Seat::giveBack);
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .cacheControl(CacheControl.noStore())
                .body(lines.subscribeOn(Schedulers.boundedElastic()), DataBuffer.class);
    }

    /**
     * A token that does not hold any more stops it at the end of the slice that is under way, and that is told last.
     */
    static Flux<DataBuffer> until(Mono<Boolean> over, Flux<DataBuffer> lines) {
        return Flux.defer(() -> {
            AtomicBoolean ended = new AtomicBoolean();
            return lines.takeUntilOther(over.doOnNext(ended::set))
                    .concatWith(Flux.defer(() -> ended.get() ? Flux.just(lastLine()) : Flux.empty()));
        });
    }

    private static DataBuffer lastLine() {
        return DefaultDataBufferFactory.sharedInstance.wrap(ToldImport.ended(new Fault(
                        Code.UNAUTHENTICATED,
                        "Your token does not hold any more: slices that were told of are imported, and no"
                                + " more follow but the one under way; send the file again with one that does."))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Until its first line it may be refused. */
    private Flux<DataBuffer> taken(ServerRequest request, ImportOrder order, SentFile file) {
        AtomicLong count = new AtomicLong();
        Flux<DataBuffer> bytes = request.bodyToFlux(DataBuffer.class)
                .timeout(limits.bodyTime())
                .doOnNext(buffer -> counted(count.addAndGet(buffer.readableByteCount()), buffer))
                .onErrorMap(TimeoutException.class, _ -> tooSlow());
        return file.filled(bytes)
                .thenMany(Download.written(request, out -> told.take(order, file.path(), line -> tell(line, out))));
    }

    /** Waits where the client is slow, and fails where it has left. */
    private static void tell(String line, OutputStream out) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private ImportOrder order(ServerRequest request, Who who) {
        try {
            return told.order(
                    new ToldImport.Words(
                            request.pathVariable("format"),
                            request.queryParam("edition").orElse(""),
                            request.queryParam("kind").orElse(""),
                            request.queryParam("dry").filter("true"::equals).isPresent()),
                    "%s (%s)".formatted(who.name(), who.id()));
        } catch (IllegalArgumentException sentence) {
            throw new Refusal(HttpStatus.BAD_REQUEST, sentence.getMessage() + ".");
        }
    }

    /** As messages call it. */
    private static String name(ServerRequest request) {
        String name = request.queryParam("file").orElse(request.pathVariable("format") + ".csv");
        if (!NAMES.matcher(name).matches()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "'file' is no name of a file: write at most 100 letters, digits, points, hyphens and underscores.");
        }
        return name;
    }

    private void counted(long bytes, DataBuffer buffer) {
        if (bytes > most) {
            DataBufferUtils.release(buffer);
            throw tooLarge();
        }
    }

    private Refusal tooLarge() {
        return Refusal.ofBody(
                HttpStatus.CONTENT_TOO_LARGE,
                Code.BODY_TOO_LARGE,
                "The file has more than %d bytes: send it by gzip, or in parts.".formatted(most));
    }

    private Refusal tooSlow() {
        return Refusal.ofBody(
                HttpStatus.REQUEST_TIMEOUT,
                Code.DEADLINE,
                "Nothing of the file came for %d ms: send it without pauses."
                        .formatted(limits.bodyTime().toMillis()));
    }

    private static Refusal refused() {
        return Refusal.forNow(
                HttpStatus.TOO_MANY_REQUESTS,
                new Fault(
                        Code.TOO_MANY_AT_ONCE,
                        "An import from your address is under way already: wait for its end first."));
    }
}
