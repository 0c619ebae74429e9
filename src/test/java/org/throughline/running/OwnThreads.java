package org.throughline.running;

import java.time.Duration;
import org.springframework.http.client.ReactorResourceFactory;

/** Threads of one service: those that all share would end with the first that is closed. */
public final class OwnThreads {

    private OwnThreads() {}

    public static ReactorResourceFactory made() {
        ReactorResourceFactory threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        threads.setShutdownQuietPeriod(Duration.ZERO);
        threads.afterPropertiesSet();
        return threads;
    }
}
