package org.throughline.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.Driver;

/** Which graph a service answers from. */
public enum Data {
    /** The curated facts, as they ship. */
    SHIPPED {
        @Override
        List<String> settings(Path folder) {
            return List.of();
        }
    },
    /** A small invented graph in which every label, type and property of the contract occurs. */
    INVENTED {
        @Override
        List<String> settings(Path folder) {
            return List.of("--throughline.data.location=file:" + InventedData.in(folder));
        }

        @Override
        void complete(Driver driver) {
            InventedData.merge(driver);
        }
    },
    /** No data, for a test to write its own; whoever asks has the admin's key. */
    NONE {
        @Override
        List<String> settings(Path folder) {
            return List.of(
                    "--throughline.data.load=false",
                    "--throughline.writing=true",
                    "--throughline.embedded.replan-after=1d");
        }

        @Override
        String key(Path folder) throws IOException {
            return Files.readString(folder.resolve("database").resolve("admin-key"))
                    .strip();
        }
    };

    /** With what a service lets in that was started on this folder; empty where it lets in anyone. */
    String key(Path folder) throws IOException {
        return "";
    }

    /** Adds what no table can say. */
    void complete(Driver driver) {}

    abstract List<String> settings(Path folder);
}
