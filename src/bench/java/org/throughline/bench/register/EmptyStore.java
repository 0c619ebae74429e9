package org.throughline.bench.register;

import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;

/** A store that has the schema of the service and no data, in this process. */
final class EmptyStore {

    private EmptyStore() {}

    static ConfigurableApplicationContext opened(Path folder) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--throughline.warm-up.rounds=0",
                        "--throughline.data.load=false",
                        "--throughline.embedded.folder=" + folder);
    }

    /** Of heap that is in use. */
    static long megabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
