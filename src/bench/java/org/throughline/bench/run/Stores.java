package org.throughline.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.bench.graph.GraphMaker;
import org.throughline.bench.graph.Jvm;
import org.throughline.bench.graph.Size;
import org.throughline.bench.written.WrittenStore;

/** The stores of a size, each made where it is not there: imported, and written by the service from that one. */
record Stores(String name, Size size, long seed, Path folder, PrintStream progress) {

    static Stores of(String size, Options options, Path folder, PrintStream progress) {
        return new Stores(size, Size.parse(size), options.seed(), folder, progress);
    }

    /** For a check the written one is made anew, which fails where it differs from the imported one. */
    Path home(Options options) throws IOException, InterruptedException {
        return switch (options.store()) {
            case "imported" -> imported();
            case "written" -> written(options.check());
            default ->
                throw new IllegalArgumentException(
                        "No store is called \"" + options.store() + "\": write imported or written");
        };
    }

    private Path imported() throws IOException, InterruptedException {
        Path home = folder.resolve(name);
        if (Files.notExists(home)) {
            GraphMaker.make(size, seed, home, progress);
        }
        return home;
    }

    private Path written(boolean anew) throws IOException, InterruptedException {
        Path home = folder.resolve(name + "-written");
        WrittenStore store = new WrittenStore(imported(), home, Jvm.making(size.entities()));
        if (anew || !store.complete()) {
            store.make(progress);
        }
        return home;
    }
}
