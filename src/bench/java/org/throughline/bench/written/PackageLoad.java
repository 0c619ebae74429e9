package org.throughline.bench.written;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.throughline.Application;

/** Starts the service, which loads the data it is given, and ends it. */
public final class PackageLoad {

    private PackageLoad() {}

    public static void main(String... arguments) {
        new SpringApplicationBuilder(Application.class).run(arguments).close();
    }
}
