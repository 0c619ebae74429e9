package org.throughline.turn;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.throughline.caller.Caller;
import reactor.core.publisher.Mono;

/**
 * Lets a few through at once, the callers by turns and what one of them asks for in the order it came: so the many
 * things of one stand behind each other, not before the only one of another. Where too many wait, the last of the
 * caller with the most of them is turned away.
 */
public final class FairTurns {

    private final IntSupplier width;
    private final int most;
    private final Duration patience;
    private final SequencedMap<Caller, Deque<Turn>> waiting = new LinkedHashMap<>();
    private int running;
    private int inLine;

    /**
     * Makes a way of its own.
     *
     * @param width how many may run at once
     * @param most how many may wait, all callers together
     * @param patience how long each may wait
     */
    public FairTurns(int width, int most, Duration patience) {
        this(() -> width, most, patience);
    }

    /** One whose width changes; a change is noticed when the next one comes or leaves. */
    public FairTurns(IntSupplier width, int most, Duration patience) {
        this.width = width;
        this.most = most;
        this.patience = patience;
    }

    /** The same, when its turn has come; one that nobody waits for any more gives up its place. */
    public <T> Mono<T> taking(Caller caller, Mono<T> work) {
        return Mono.defer(() -> {
            Turn turn = new Turn(caller);
            Mono<T> inTurn = enter(turn) ? work : turn.come(patience).then(work);
            return inTurn.doFinally(_ -> leave(turn));
        });
    }

    /** How many run or wait now. */
    public synchronized int present() {
        return running + inLine;
    }

    /** Whether it may run at once. */
    private boolean enter(Turn turn) {
        @Nullable Turn next;
        @Nullable Turn away;
        synchronized (this) {
            if (waiting.isEmpty() && hasRoom()) {
                running++;
                turn.begin();
                return true;
            }
            waiting.computeIfAbsent(turn.caller(), _ -> new ArrayDeque<>()).addLast(turn);
            inLine++;
            next = hasRoom() ? next() : null;
            away = inLine > most ? lastOfTheMost() : null;
        }
        if (next != null) {
            next.call();
        }
        if (away != null) {
            away.refuse();
        }
        return false;
    }

    private boolean hasRoom() {
        return running < width.getAsInt();
    }

    private void leave(Turn turn) {
        @Nullable Turn next;
        synchronized (this) {
            if (turn.hasBegun()) {
                running--;
            } else {
                remove(turn);
            }
            next = hasRoom() ? next() : null;
        }
        if (next != null) {
            next.call();
        }
    }

    /**
     * The first of the caller who has waited longest since the last turn; that caller then stands behind all others.
     */
    private @Nullable Turn next() {
        var first = waiting.pollFirstEntry();
        if (first == null) {
            return null;
        }
        Turn next = first.getValue().removeFirst();
        if (!first.getValue().isEmpty()) {
            waiting.putLast(first.getKey(), first.getValue());
        }
        inLine--;
        running++;
        next.begin();
        return next;
    }

    private Turn lastOfTheMost() {
        Turn last = waiting.values().stream()
                .max(Comparator.comparingInt(Deque::size))
                .orElseThrow()
                .getLast();
        remove(last);
        return last;
    }

    private void remove(Turn turn) {
        Deque<Turn> line = waiting.get(turn.caller());
        if (line != null && line.remove(turn)) {
            inLine--;
            if (line.isEmpty()) {
                waiting.remove(turn.caller());
            }
        }
    }
}
