package org.throughline.web;

import java.util.stream.Stream;
import org.throughline.exchange.ImportCommand;
import org.throughline.start.StartRefused;

/** The command that imports, where it sends files to a service elsewhere. */
final class SentCommand {

    private SentCommand() {}

    /** The code with which it ends. */
    static int run(Server server, String key, String... arguments) {
        Stream<String> elsewhere = Stream.of("--to", server.at("/").toString(), "--key", key);
        return ImportCommand.run(
                _ -> {
                    throw new StartRefused("what is sent elsewhere starts nothing");
                },
                Stream.of(Stream.of("import"), Stream.of(arguments), elsewhere)
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }
}
