package org.throughline.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Bytes that are read a portion at a time, none of which may be too long to be held. */
final class Portions extends FilterInputStream {

    static final int MOST = 4 * 1024 * 1024;

    private final Supplier<FileRefused> tooLong;
    private long count;

    Portions(InputStream bytes, Supplier<FileRefused> tooLong) {
        super(bytes);
        this.tooLong = tooLong;
    }

    /** From here on the next portion counts. */
    void begin() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        counted(Math.max(read, 0));
        return read;
    }

    private void counted(int bytes) {
        count += bytes;
        if (count > MOST) {
            throw tooLong.get();
        }
    }
}
