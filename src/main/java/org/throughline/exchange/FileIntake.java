package org.throughline.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Remarks;

/** Who takes in files of an edition: this process, or a service that runs elsewhere. */
@FunctionalInterface
interface FileIntake {

    /**
     * Takes in one file.
     *
     * @param remarks told of each line that is refused, and of bodies that may be one
     * @param progress told what it has come to so far, after each slice
     */
    ImportCount take(ImportOrder order, Path path, Remarks remarks, Consumer<ImportCount> progress);
}
