package org.throughline.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.name.Sha256;

/**
 * A place in a list: the order keys and id of one row, never an offset. It is bound to its list, order and filter by a
 * checksum, so that it cannot be used elsewhere and a damaged one is noticed.
 */
public final class Cursor {

    private static final int CHECKSUM = 8;

    private Cursor() {}

    /** What a key must be for a list to go on from it. */
    public enum Key {
        TEXT,
        NUMBER,
        DAY,
        /** A day as text. */
        WRITTEN_DAY,
        /** What the database compares with values of its own kind, and finds unlike all others. */
        ANY;

        private boolean isMetBy(Object key) {
            return switch (this) {
                case TEXT -> key instanceof String;
                case NUMBER -> key instanceof Long;
                case DAY -> key instanceof LocalDate;
                case WRITTEN_DAY -> key instanceof String text && LocalDate.parse(text) != null;
                case ANY -> true;
            };
        }
    }

    /** The keys of a place, each of the kind that was expected. */
    public record Place(List<Object> keys) {

        public String text(int index) {
            return (String) keys.get(index);
        }

        public long number(int index) {
            return (Long) keys.get(index);
        }

        public LocalDate day(int index) {
            return (LocalDate) keys.get(index);
        }
    }

    /**
     * Writes the place of one row.
     *
     * @param list what the cursor is bound to: the list, its order and its filter
     * @param keys strings, whole numbers, booleans and days
     */
    public static String write(String list, List<?> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object key : keys) {
                write(out, key);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] place = bytes.toByteArray();
        byte[] whole = Arrays.copyOf(checksum(list, place), CHECKSUM + place.length);
        System.arraycopy(place, 0, whole, CHECKSUM, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads its keys back; a cursor that was not written for this list, or holds other keys, is a fault that says so.
     */
    public static Place read(String list, String argument, String cursor, Key... expected) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length < CHECKSUM) {
                throw unreadable(argument);
            }
            byte[] place = Arrays.copyOfRange(whole, CHECKSUM, whole.length);
            if (!MessageDigest.isEqual(checksum(list, place), Arrays.copyOf(whole, CHECKSUM))) {
                throw unreadable(argument);
            }
            List<Object> keys = new ArrayList<>();
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(place))) {
                while (in.available() > 0) {
                    keys.add(read(in));
                }
            }
            if (!isExpected(keys, expected)) {
                throw unreadable(argument);
            }
            return new Place(keys);
        } catch (IllegalArgumentException | IOException | DateTimeException unreadable) {
            throw unreadable(argument);
        }
    }

    private static boolean isExpected(List<Object> keys, Key... expected) {
        return keys.size() == expected.length
                && IntStream.range(0, expected.length).allMatch(at -> expected[at].isMetBy(keys.get(at)));
    }

    private static void write(DataOutputStream out, Object key) throws IOException {
        switch (key) {
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte('s');
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Long number -> {
                out.writeByte('n');
                out.writeLong(number);
            }
            case Boolean truth -> out.writeByte(truth ? 't' : 'f');
            case LocalDate day -> {
                out.writeByte('d');
                out.writeLong(day.toEpochDay());
            }
            default -> throw new IllegalArgumentException("An order key may not be a " + key.getClass());
        }
    }

    private static Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 'n' -> in.readLong();
            case 't' -> true;
            case 'f' -> false;
            case 'd' -> LocalDate.ofEpochDay(in.readLong());
            default -> throw new IOException("unknown kind of key");
        };
    }

    private static byte[] checksum(String list, byte[] place) {
        MessageDigest digest = Sha256.digest();
        digest.update(list.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return Arrays.copyOf(digest.digest(place), CHECKSUM);
    }

    private static Fault unreadable(String argument) {
        return new Fault(
                Code.BAD_CURSOR,
                "'%s' is not a cursor of this list in this order with this filter: pass a cursor that the same field answered with the same 'orderBy', 'filter' and 'validAt', or none."
                        .formatted(argument));
    }
}
