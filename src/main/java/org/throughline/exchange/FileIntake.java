package org.throughline.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Refused;

/** Who takes in files of an edition: this process, or a service that runs elsewhere. */
@FunctionalInterface
interface FileIntake {

    /**
     * Takes in one file.
     *
     * @param refused told of each line that is refused
     * @param progress told what it has come to so far, after each slice
     */
    ImportCount take(Intake.Order order, Path path, Consumer<Refused> refused, Consumer<ImportCount> progress);
}
