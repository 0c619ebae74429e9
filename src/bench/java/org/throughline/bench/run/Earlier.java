package org.throughline.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts what an earlier commit answers with only when it is asked for, and ends it with the run. */
final class Earlier implements AutoCloseable {

    private final Options options;
    private final String size;
    private final Path folder;
    private final PrintStream progress;
    private @Nullable Before started;

    Earlier(Options options, String size, Path folder, PrintStream progress) {
        this.options = options;
        this.size = size;
        this.folder = folder;
        this.progress = progress;
    }

    Before start() throws IOException {
        Before before = Before.start(options, size, folder, progress);
        started = before;
        return before;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
