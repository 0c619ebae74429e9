package org.throughline.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded database keeps its data and how much of the machine it may take; the defaults fit one of 2 GiB.
 *
 * @param folder the data folder, created when absent; a relative one is under the working directory
 * @param port the Bolt port on 127.0.0.1; 0 takes a free one
 * @param pageCache memory outside the heap that holds pages of the store
 * @param transactionMemory heap that all running transactions together may take: one that asks for more fails, and the
 *     process goes on
 */
@ConfigurationProperties(EmbeddedProperties.PREFIX)
record EmbeddedProperties(
        @DefaultValue("data") String folder,
        @DefaultValue("0") int port,
        @DefaultValue("128MB") DataSize pageCache,
        @DefaultValue("256MB") DataSize transactionMemory) {

    static final String PREFIX = "throughline.embedded";

    DataFolder dataFolder() {
        return new DataFolder(Path.of(folder).toAbsolutePath().normalize());
    }
}
