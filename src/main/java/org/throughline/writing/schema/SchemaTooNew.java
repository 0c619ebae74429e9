package org.throughline.writing.schema;

import org.throughline.start.StartRefused;

/** The database was written by a later version of this program, which alone knows how to read it. */
public class SchemaTooNew extends StartRefused {

    SchemaTooNew(long number) {
        super(
                "The database has schema version %d and this program knows %d: start the newer Throughline, or use another database."
                        .formatted(number, SchemaVersion.CURRENT));
    }
}
