package org.throughline.exchange;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The service that runs to which files are sent, where the command writes into no store itself. */
final class Recipient {

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "Send the files to the service that runs there, such as http://localhost:8080/.")
    private URI service = URI.create("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:THROUGHLINE_KEY}",
            description =
                    "A key of an editor or an admin of that service; THROUGHLINE_KEY in the environment unless told.")
    @Nullable
    private String key;

    /** Whether it is an address to which files can be sent. */
    boolean isReachable() {
        return service.getHost() != null && List.of("http", "https").contains(service.getScheme());
    }

    FileIntake intake() {
        return new RemoteImport(service, key == null ? "" : key);
    }
}
