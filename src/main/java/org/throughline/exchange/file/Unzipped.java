package org.throughline.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What unzipping gives, refused where it is more than any honest file of that size comes to. */
final class Unzipped extends FilterInputStream {

    private static final long RATIO = 200;
    private static final long FREE = 1024 * 1024;

    private final Delivery delivery;
    private final long most;
    private long count;

    Unzipped(InputStream bytes, Delivery delivery) {
        super(bytes);
        this.delivery = delivery;
        this.most = Math.max(FREE, RATIO * delivery.size());
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
        if (count > most) {
            throw new FileRefused("%s unzips to more than %d times its size: give the file unzipped."
                    .formatted(delivery.name(), RATIO));
        }
    }
}
