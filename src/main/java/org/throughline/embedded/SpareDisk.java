package org.throughline.embedded;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import org.throughline.commit.CommitGuard;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/**
 * A database that finds its disk full in the middle of a commit stops, readings included, until it is started again: so
 * nothing is changed any more when little is left, and readings go on.
 */
record SpareDisk(Path folder, DataSize least) implements CommitGuard {

    @Override
    public void pass() {
        if (folder.toFile().getUsableSpace() < least.toBytes()) {
            throw new Fault(
                    Code.UNAVAILABLE,
                    "The disk of the database has less than %d MB left: nothing is changed before there is more; readings go on."
                            .formatted(least.toMegabytes()));
        }
    }
}
