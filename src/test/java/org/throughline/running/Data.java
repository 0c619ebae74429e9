package org.throughline.running;

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
    /** No data, for a test to write its own. */
    NONE {
        @Override
        List<String> settings(Path folder) {
            return List.of("--throughline.data.load=false");
        }
    };

    /** Adds what no table can say. */
    void complete(Driver driver) {}

    abstract List<String> settings(Path folder);
}
