package org.throughline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.throughline.bench.watch.Use;
import org.throughline.bench.watch.Watch;

/** Takes what requests cost the process that answers them, the database's and this one. */
record Meter(Watch client) {

    /** Something that is asked and answered. */
    interface Work {

        Answered answer() throws IOException, InterruptedException;
    }

    /** As many requests as a way answers in that time; afterwards the processes are left idle. */
    Stretch sample(Way way, List<PreparedRequest> asks, int connections, Duration time)
            throws IOException, InterruptedException {
        Measured measured = measure(way, () -> Load.run(asks, connections, time));
        Drain.await(List.of(way.watch(), way.database()));
        return Stretch.of(measured.answered(), measured.cost());
    }

    record Measured(Answered answered, RequestCost cost) {}

    Measured measure(Way way, Work work) throws IOException, InterruptedException {
        double databaseBefore = way.database().cpu();
        double clientBefore = client.cpu();
        Use before = way.watch().use();
        Answered answered = work.answer();
        Use own = way.watch().use().since(before);
        return new Measured(
                answered,
                new RequestCost(
                        own.cpu(),
                        way.database().cpu() - databaseBefore,
                        client.cpu() - clientBefore,
                        own.allocated()));
    }
}
