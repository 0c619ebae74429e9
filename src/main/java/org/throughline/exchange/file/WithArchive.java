package org.throughline.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** One file of an archive, with which the archive is closed. */
final class WithArchive extends FilterInputStream {

    private final ZipFile archive;

    WithArchive(ZipFile archive, InputStream file) {
        super(file);
        this.archive = archive;
    }

    @Override
    public void close() throws IOException {
        super.close();
        archive.close();
    }
}
