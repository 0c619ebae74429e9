package org.throughline.observe;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers, without asking it: strangers may look as often as they like. */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

    private final DatabaseWatch database;

    DatabaseHealthIndicator(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return database.answers() ? Health.up().build() : Health.down().build();
    }
}
