package org.throughline.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Of what thousands meet, a line in ten seconds, which counts the others. */
class RecurringTests {

    /** One that is about to begin again below nothing, as that of a machine may. */
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);

    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final AtomicInteger made = new AtomicInteger();
    private final Recurring recurring = new Recurring(logger(), time::get);

    private Logger logger() {
        Logger logger = new LoggerContext().getLogger("recurring");
        told.start();
        logger.addAppender(told);
        return logger;
    }

    private void happens(int times) {
        for (int time = 0; time < times; time++) {
            recurring.warn(() -> "It is away {} %s for " + made.incrementAndGet());
        }
    }

    private List<String> lines() {
        return told.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void theFirstIsToldAtOnceAndTheOthersByTheirNumber() {
        happens(1_000);
        assertThat(lines()).containsExactly("It is away {} %s for 1");
        time.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
        happens(1);
        assertThat(lines()).hasSize(1);
        time.addAndGet(1);
        happens(2);
        assertThat(lines()).last().isEqualTo("It is away {} %s for 2 (and 1000 like it before, not told)");
        assertThat(made).as("lines that were made").hasValue(2);
    }

    @Test
    void whatHappensSeldomIsToldPlainly() {
        happens(1);
        time.addAndGet(Duration.ofMinutes(1).toNanos());
        happens(1);
        assertThat(lines()).containsExactly("It is away {} %s for 1", "It is away {} %s for 2");
    }
}
