package org.throughline.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.throughline.caller.Caller;

/** Who is alone, and for how long not. */
class CompanyTests {

    private static final Caller ONE = new Caller("one");
    private static final Caller OTHER = new Caller("other");

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final Company company = new Company(now::get);

    @Test
    void oneIsAloneHoweverOften() {
        company.meet(ONE);
        company.meet(ONE);
        assertThat(company.isAlone()).isTrue();
    }

    @Test
    void whoHasMetAnotherIsNotAloneForTwoSeconds() {
        company.meet(ONE);
        company.meet(OTHER);
        assertThat(company.isAlone()).isFalse();
        now.addAndGet(Duration.ofSeconds(2).toNanos() - 1);
        company.meet(OTHER);
        assertThat(company.isAlone()).isFalse();
        now.incrementAndGet();
        assertThat(company.isAlone()).isTrue();
    }
}
