package org.throughline.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes rows in one format. */
interface ExportWriter {

    void write(Extract rows, OutputStream out) throws IOException;
}
