package org.throughline.exchange.file;

import org.jspecify.annotations.Nullable;

/** A file that cannot be imported, with a sentence that says where and what to do instead; nothing of it is written. */
public final class FileRefused extends RuntimeException {

    public FileRefused(String message) {
        super(message);
    }

    public FileRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
