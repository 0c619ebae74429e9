package org.throughline.reading.meta;

import graphql.GraphQLContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;

/**
 * What answers are made from, as a text that changes when they may: the service, and every file whose facts are in the
 * graph. Another instance may load data into the same database, so these are asked for again at first use after a
 * while: no request waits for it.
 */
@Component
public class Revision implements DisposableBean {

    private static final String BUILD =
            String.valueOf(Revision.class.getPackage().getImplementationVersion());

    private final Inquiry inquiry;
    private final Clock clock;
    private final long lasts;
    private final AtomicLong asked = new AtomicLong();
    private volatile Future<?> asking = CompletableFuture.completedFuture(null);
    private volatile @Nullable String known;

    Revision(Inquiry inquiry, Clock clock, RevisionProperties properties) {
        this.inquiry = inquiry;
        this.clock = clock;
        this.lasts = properties.lasts().toMillis();
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        ask(asked.get(), clock.millis());
    }

    /** That of an answer whose first statement is not sent yet; null while nothing is known of it. */
    public @Nullable String current() {
        long before = asked.get();
        long now = clock.millis();
        if (now - before >= lasts) {
            ask(before, now);
        }
        return known;
    }

    /** One of those who find that it is time asks; where there is no answer, nothing is known. */
    private void ask(long before, long now) {
        if (asked.compareAndSet(before, now)) {
            asking = inquiry.rows(
                            "revision", Map.of(), GraphQLContext.newContext().build())
                    .map(Revision::text)
                    .doOnNext(text -> known = text)
                    .doOnError(_ -> known = null)
                    .onErrorComplete()
                    .toFuture();
        }
    }

    private static String text(List<Finding> files) {
        String loaded = files.stream()
                .map(file -> file.text("path") + " " + file.text("checksum"))
                .collect(Collectors.joining("\n"));
        String all = String.join("\n", MetaFields.API_VERSION, BUILD, loaded);
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        asking.cancel(true);
    }
}
