package org.throughline.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decides for a whole file whether it is UTF-8 or Windows-1252. What is neither, or both, is refused with the place of
 * the byte that tells.
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";
    private static final long NEVER = -1;

    private final Delivery delivery;
    private long offset;
    private long line = 1;
    private int last;
    private long encoded = NEVER;
    private long broken = NEVER;
    private long brokenLine;
    private int awaited;
    private long letter;
    private long letterLine;
    private int lowest;
    private int highest;

    private Encoding(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Reads all of a file. */
    static Charset of(Delivery delivery) {
        try (InputStream bytes = delivery.open()) {
            return new Encoding(delivery).read(bytes);
        } catch (IOException unreadable) {
            throw delivery.unreadable(unreadable);
        }
    }

    private Charset read(InputStream bytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            for (int place = 0; place < read; place++) {
                take(buffer[place] & 0xff);
                offset++;
            }
        }
        if (awaited > 0) {
            breaks();
        }
        return decided();
    }

    private Charset decided() {
        if (broken != NEVER && encoded != NEVER) {
            throw new FileRefused(
                    "%s, line %d: byte %d is not UTF-8, though other letters of the file are: save it in one encoding, UTF-8."
                            .formatted(delivery.name(), brokenLine, broken));
        }
        return broken == NEVER ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private void take(int value) {
        if (value == 0) {
            throw new FileRefused(
                    "%s, line %d: byte %d is NUL, which no text holds: save the file as text in UTF-8, not UTF-16."
                            .formatted(delivery.name(), line, offset));
        }
        if (value == '\n' ? last != '\r' : value == '\r') {
            line++;
        }
        last = value;
        if (awaited > 0) {
            follow(value);
        } else if (value >= 0x80) {
            begin(value);
        }
    }

    private void follow(int value) {
        if (value < lowest || value > highest) {
            awaited = 0;
            breaks();
            if (value >= 0x80) {
                begin(value);
            }
        } else {
            awaited--;
            lowest = 0x80;
            highest = 0xbf;
            if (awaited == 0 && encoded == NEVER) {
                encoded = offset;
            }
        }
    }

    /** The first byte of a letter, and which second ones may follow so that no letter is written in two ways. */
    private void begin(int value) {
        undefined(value);
        letter = offset;
        letterLine = line;
        awaited = value < 0xc2 || value > 0xf4 ? 0 : value < 0xe0 ? 1 : value < 0xf0 ? 2 : 3;
        lowest = value == 0xe0 ? 0xa0 : value == 0xf0 ? 0x90 : 0x80;
        highest = value == 0xed ? 0x9f : value == 0xf4 ? 0x8f : 0xbf;
        if (awaited == 0) {
            breaks();
        }
    }

    private void undefined(int value) {
        if (UNDEFINED.indexOf(value) >= 0) {
            throw new FileRefused("%s, line %d: byte %d is neither UTF-8 nor Windows-1252: save the file in UTF-8."
                    .formatted(delivery.name(), line, offset));
        }
    }

    /** The letter that was begun is none. */
    private void breaks() {
        if (broken == NEVER) {
            broken = letter;
            brokenLine = letterLine;
        }
    }
}
