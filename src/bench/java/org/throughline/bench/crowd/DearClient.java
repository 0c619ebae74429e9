package org.throughline.bench.crowd;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks one dear thing after the other, each as soon as the last is answered; after a refusal it waits as told to. */
record DearClient(Asker asker, List<byte[]> asks, int first, Tally tally, long end) implements Callable<Void> {

    private static final long AFTER_A_REFUSAL = 200;

    @Override
    public Void call() throws InterruptedException {
        long answered = System.nanoTime();
        for (int next = first; System.nanoTime() < end; next++) {
            if (ask(asks.get(next % asks.size()))) {
                long now = System.nanoTime();
                tally.without(now - answered);
                answered = now;
            } else {
                Thread.sleep(AFTER_A_REFUSAL);
            }
        }
        tally.without(System.nanoTime() - answered);
        return null;
    }

    private boolean ask(byte[] body) throws InterruptedException {
        try {
            Reply reply = asker.ask(body);
            tally.add(reply, reply.nanos());
            return reply.isAnswer();
        } catch (IOException failure) {
            tally.failed(failure);
            return false;
        }
    }
}
