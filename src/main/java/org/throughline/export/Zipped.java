package org.throughline.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one, which is the same to the byte whenever it is made of the same files. */
final class Zipped {

    /** The first that the format knows: when something was exported is no part of it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Zipped(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** The next file, whose predecessor is whole. */
    OutputStream entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** All are whole. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }
}
