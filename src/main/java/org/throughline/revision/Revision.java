package org.throughline.revision;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import reactor.core.publisher.Mono;

/**
 * What answers are made from, as a text that changes when they may: the service, and every file whose facts are in the
 * graph. Another instance may load data into the same database, so these are asked for again at first use after a
 * while.
 */
@Component
public class Revision {

    private static final String BUILD =
            String.valueOf(Revision.class.getPackage().getImplementationVersion());

    private final Inquiry inquiry;
    private final Ticker ticker;
    private final long lasts;
    private final AtomicReference<Look> latest;
    private volatile Optional<String> known = Optional.empty();

    Revision(Inquiry inquiry, Ticker ticker, RevisionProperties properties) {
        this.inquiry = inquiry;
        this.ticker = ticker;
        this.lasts = properties.lasts().toNanos();
        this.latest = new AtomicReference<>(new Look(ticker.read() - lasts, Mono.just(Optional.empty())));
    }

    /**
     * One time that it was asked for.
     *
     * @param answer the same for all who wait; empty where none came
     */
    private record Look(long at, Mono<Optional<String>> answer) {}

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        latest();
    }

    /**
     * What was known last, which is that of an answer whose first statement is not sent yet or an earlier one; empty
     * while nothing is known. No request waits for it.
     */
    public Optional<String> known() {
        latest();
        return known;
    }

    /** What an answer would be made from now, or was a short while ago. */
    public Mono<Optional<String>> present() {
        return latest().answer();
    }

    private Look latest() {
        Look before = latest.get();
        long now = ticker.read();
        if (now - before.at() < lasts) {
            return before;
        }
        Look next = new Look(now, asking().cache());
        if (latest.compareAndSet(before, next)) {
            var _ = next.answer().toFuture();
        }
        return latest.get();
    }

    private Mono<Optional<String>> asking() {
        return inquiry.beside("revision")
                .map(files -> Optional.of(text(files)))
                .onErrorReturn(Optional.empty())
                .doOnNext(text -> known = text);
    }

    private static String text(List<Finding> files) {
        String loaded = files.stream()
                .map(file -> file.text("path") + " " + file.text("checksum"))
                .collect(Collectors.joining("\n"));
        String all = String.join("\n", ApiVersion.CURRENT, BUILD, loaded);
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }
}
