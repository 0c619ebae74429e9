package org.throughline.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.throughline.start.Between;
import org.throughline.start.StartRefused;

/**
 * Where the embedded database keeps its data and how much of the machine it may take; the defaults fit one of 2 GiB.
 *
 * @param folder the data folder, created when absent; a relative one is under the working directory
 * @param port the Bolt port on 127.0.0.1; 0 takes a free one
 * @param pageCache memory outside the heap that holds pages of the store
 * @param transactionMemory heap that all running transactions together may take: one that asks for more fails, and the
 *     process goes on
 * @param largestTransaction heap that one of them may take; half of that unless set, so that whatever one takes, as
 *     much is left for the others
 * @param replanAfter how long the plan of a statement is kept at least, however much the graph changes; where it
 *     changed much by then, the statement is planned anew when it is next asked
 * @param lockTimeout how long a transaction waits for what another has locked
 * @param spareDisk how much is left free on the disk of the data folder: where less is, nothing is changed any more
 */
@ConfigurationProperties(EmbeddedProperties.PREFIX)
record EmbeddedProperties(
        @DefaultValue("data") String folder,

        @Between(least = 0, most = 65_535) @DefaultValue("0")
        int port,

        @Between(least = 1 << 20, most = Long.MAX_VALUE) @DefaultValue("128MB")
        DataSize pageCache,

        @Between(least = 1 << 20, most = Long.MAX_VALUE) @DefaultValue("256MB")
        DataSize transactionMemory,

        @Between(least = 1 << 20, most = Long.MAX_VALUE) @Nullable
        DataSize largestTransaction,

        @Between(least = 0, most = 31_536_000_000L) @DefaultValue("10s")
        Duration replanAfter,

        @Between(least = 100, most = 86_400_000) @DefaultValue("5s")
        Duration lockTimeout,

        @Between(least = 0, most = Long.MAX_VALUE) @DefaultValue("256MB")
        DataSize spareDisk) {

    static final String PREFIX = "throughline.embedded";

    private static final DataSize SMALLEST = DataSize.ofMegabytes(1);

    /** What one transaction may take; refuses a start in which one could take all, and so shut the others out. */
    DataSize memoryOfOne() {
        DataSize one =
                largestTransaction == null ? DataSize.ofBytes(transactionMemory.toBytes() / 2) : largestTransaction;
        if (one.compareTo(SMALLEST) < 0 || one.compareTo(transactionMemory) >= 0) {
            throw new StartRefused(
                    "throughline.embedded.largest-transaction must be at least %d MB and less than throughline.embedded.transaction-memory, which is %d MB: change one of them."
                            .formatted(SMALLEST.toMegabytes(), transactionMemory.toMegabytes()));
        }
        return one;
    }

    DataFolder dataFolder() {
        if (folder.isBlank()) {
            throw new StartRefused(
                    "throughline.embedded.folder is empty: name the folder in which the data are kept, such as data.");
        }
        return new DataFolder(Path.of(folder).toAbsolutePath().normalize());
    }
}
