package org.throughline.web;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.caller.Caller;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.export.Extract;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Charges;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers whoever may read with rows in the formats of other tools: all of the graph, or what belongs to the nodes and
 * links that the answer to an operation names. Each client is given one export at a time.
 */
@Component
class Exports {

    static final String PATH = "/export";

    private final Export export;
    private final Charges charges;
    private final Endpoint endpoint;
    private final Seats seats = new Seats(1);

    Exports(Export export, Charges charges, Endpoint endpoint) {
        this.export = export;
        this.charges = charges;
        this.endpoint = endpoint;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        ExportForm form = WantedExport.of(request);
        ServerResponse.BodyBuilder found = head(form);
        return request.method().equals(HttpMethod.HEAD)
                ? found.build()
                : found.body(body(request, form, this::whole), DataBuffer.class);
    }

    /** The operation costs what it costs anywhere. */
    Mono<ServerResponse> part(ServerRequest request) {
        ExportForm form = WantedExport.of(request);
        return endpoint.read(request)
                .flatMap(answer -> answer.getExecutionResult().getErrors().isEmpty()
                        ? part(request, form, NamedIds.in(answer))
                        : Tables.failed(answer));
    }

    private Mono<ServerResponse> part(ServerRequest request, ExportForm form, Set<String> ids) {
        if (ids.isEmpty()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "The answer names no node and no link: select 'id' of those that are to be exported.");
        }
        return head(form).body(body(request, form, (_, _) -> export.part(ids)), DataBuffer.class);
    }

    private Extract whole(Caller caller, BooleanSupplier left) {
        pay(caller);
        return export.whole(left);
    }

    /** Until its first byte it may be refused, and nothing is left behind whenever it ends. */
    private Flux<DataBuffer> body(
            ServerRequest request, ExportForm form, BiFunction<Caller, BooleanSupplier, Extract> taking) {
        Caller caller = Caller.of(request.remoteAddress().orElse(null));
        return Flux.using(
                () -> seats.take(caller).orElseThrow(Exports::refused),
                _ -> taken(left -> taking.apply(caller, left))
                        .flatMapMany(rows -> Flux.using(() -> rows, some -> told(request, some, form), Extract::close))
                        .doOnDiscard(Extract.class, Extract::close),
                Seats.Seat::giveBack);
    }

    private Flux<DataBuffer> told(ServerRequest request, Extract rows, ExportForm form) {
        request.exchange().getResponse().getHeaders().set(RevisionHeader.NAME, String.valueOf(rows.revision()));
        return Download.written(request, out -> export.write(rows, form, out));
    }

    private static ServerResponse.BodyBuilder head(ExportForm form) {
        return new Download(MediaType.parseMediaType(form.type()), form.file())
                .head()
                .header(HttpHeaders.VARY, Codings.VARIES_WITH_FORM);
    }

    /** It costs as much as the dearest operation may. */
    private void pay(Caller caller) {
        try {
            charges.most(caller);
        } catch (Fault fault) {
            throw Refusal.forNow(HttpStatus.TOO_MANY_REQUESTS, fault);
        }
    }

    private static Refusal refused() {
        return Refusal.forNow(
                HttpStatus.TOO_MANY_REQUESTS,
                new Fault(
                        Code.TOO_MANY_AT_ONCE,
                        "An export to your address is under way already: wait for its end first."));
    }

    /** Rows are put aside before the first byte is sent, so that a slow client holds nobody up. */
    private static Mono<Extract> taken(Function<BooleanSupplier, Extract> taking) {
        return Mono.create(sink -> {
            AtomicBoolean left = new AtomicBoolean();
            sink.onCancel(() -> left.set(true));
            Schedulers.boundedElastic().schedule(() -> {
                try {
                    Extract rows = taking.apply(left::get);
                    if (left.get()) {
                        rows.close();
                    } else {
                        sink.success(rows);
                    }
                } catch (RuntimeException | Error failed) {
                    if (!left.get()) {
                        sink.error(failed);
                    }
                }
            });
        });
    }
}
