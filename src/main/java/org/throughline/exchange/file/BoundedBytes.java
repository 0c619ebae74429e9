package org.throughline.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Bytes that are counted as they are read, and refused where they are more than may be. */
final class BoundedBytes extends FilterInputStream {

    private final long most;
    private final Supplier<FileRefused> tooMany;
    private long count;

    BoundedBytes(InputStream bytes, long most, Supplier<FileRefused> tooMany) {
        super(bytes);
        this.most = most;
        this.tooMany = tooMany;
    }

    /** They are counted anew from here on. */
    void begin() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > most) {
            throw tooMany.get();
        }
    }
}
