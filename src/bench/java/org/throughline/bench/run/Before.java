package org.throughline.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.bench.graph.StoreServer;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.bench.watch.Watch;

/** The service of an earlier commit, on a store of the same size and seed that is its own. */
record Before(EarlierBuild build, StoreServer store, Programs programs) implements AutoCloseable {

    static final String NAME = "before";

    /** Builds and makes what is not there from an earlier run. */
    static Before start(Options options, String size, Path folder, PrintStream progress) throws IOException {
        Path home = folder.resolve(NAME);
        EarlierBuild build = EarlierBuild.of(options.before(), home.resolve("builds"), progress);
        Path made =
                home.resolve(size + "-" + options.seed() + "-" + build.folder().getFileName());
        if (Files.notExists(made)) {
            progress.println("making the store of " + options.before());
            build.makeStore(size, options.seed(), made);
        }
        StoreServer store = StoreServer.start(made, "2g", "4g");
        return new Before(build, store, new Programs(store.uri(), home, options.jvm()));
    }

    Program program() throws IOException {
        return programs.service(NAME, "org.throughline.Application", build.classPath());
    }

    List<QuestionTemplate> templates() throws IOException {
        return build.templates();
    }

    Watch database() throws IOException {
        return Watch.jvm(store.process());
    }

    @Override
    public void close() {
        programs.close();
        store.close();
    }
}
