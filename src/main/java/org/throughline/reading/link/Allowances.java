package org.throughline.reading.link;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives each reading its time. */
@Component
public class Allowances {

    private final Clock clock;
    private final ReadingProperties properties;

    Allowances(Clock clock, ReadingProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** A fresh one, which begins to run out. */
    public Allowance begin() {
        return new Allowance(clock, properties.time());
    }
}
