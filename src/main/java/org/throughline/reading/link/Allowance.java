package org.throughline.reading.link;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.throughline.graph.Exhaustion;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Perishable;
import reactor.core.publisher.Mono;

/** The time that one reading has, statement after statement. */
public final class Allowance {

    private static final Duration LEAST = Duration.ofMillis(1);
    private static final int WHOLE = 100;

    private final Ticker ticker;
    private final long start;
    private final Duration time;
    private final Perishable answer;

    Allowance(Ticker ticker, Duration time, Perishable answer) {
        this(ticker, ticker.read(), time, answer);
    }

    private Allowance(Ticker ticker, long start, Duration time, Perishable answer) {
        this.ticker = ticker;
        this.start = start;
        this.time = time;
        this.answer = answer;
    }

    /** So many hundredths of it, from the same moment: what comes first leaves time for what tells its findings. */
    public Allowance first(int hundredths) {
        return new Allowance(ticker, start, time.multipliedBy(hundredths).dividedBy(WHOLE), answer);
    }

    /** The answer of a statement, or nothing where time is up before it comes. */
    public <A> Mono<A> spend(Mono<A> statement) {
        return statement.timeout(left(), Mono.fromRunnable(answer::cutShort));
    }

    /** The answer of a statement, or another where time is up, or all memory taken, before it comes. */
    public <A> Mono<A> spend(Mono<A> statement, Function<Truncation, A> otherwise) {
        return statement.timeout(left()).onErrorResume(Allowance::isOver, thrown -> {
            answer.cutShort();
            return Mono.fromSupplier(() -> otherwise.apply(reason(thrown)));
        });
    }

    /** What a search has found after one more statement, or before it where time is up, or all memory taken. */
    public <S> Mono<S> spend(
            Mono<List<Finding>> rows, S search, Consumer<List<Finding>> found, Consumer<Truncation> over) {
        return rows.timeout(left())
                .doOnNext(found)
                .doOnError(Allowance::isOver, thrown -> {
                    answer.cutShort();
                    over.accept(reason(thrown));
                })
                .thenReturn(search)
                .onErrorReturn(Allowance::isOver, search);
    }

    private static boolean isOver(Throwable thrown) {
        return thrown instanceof TimeoutException || Exhaustion.isIn(thrown);
    }

    private static Truncation reason(Throwable thrown) {
        return thrown instanceof TimeoutException ? Truncation.DEADLINE : Truncation.MEMORY;
    }

    private Duration left() {
        Duration left = time.minusNanos(ticker.read() - start);
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }
}
