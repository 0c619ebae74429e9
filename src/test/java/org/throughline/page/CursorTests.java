package org.throughline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

class CursorTests {

    private static final String LIST = "Query.reviews|[name]";
    private static final List<Object> PLACE =
            List.of("Keeper’s Review", 42L, true, false, LocalDate.of(2016, 9, 7), "keeper-review");

    private static final Cursor.Key[] KEYS = {
        Cursor.Key.TEXT, Cursor.Key.NUMBER, Cursor.Key.ANY, Cursor.Key.ANY, Cursor.Key.DAY, Cursor.Key.TEXT
    };

    static List<Object> keys() {
        return List.of(
                "",
                "a name",
                "Ärzte 🩺\u0000\n\u2028",
                0L,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                true,
                false,
                LocalDate.of(9999, 12, 31),
                LocalDate.of(-1, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKindOfKeyComesBackAsItWas(Object key) {
        assertThat(Cursor.read(LIST, "after", Cursor.write(LIST, List.of(key)), Cursor.Key.ANY)
                        .keys())
                .containsExactly(key);
    }

    @Test
    void keysComeBackInTheirOrder() {
        assertThat(Cursor.read(LIST, "after", Cursor.write(LIST, PLACE), KEYS).keys())
                .isEqualTo(PLACE);
    }

    @Test
    void onePlaceIsAlwaysWrittenTheSameWay() {
        assertThat(Cursor.write(LIST, PLACE))
                .isEqualTo(Cursor.write(LIST, PLACE))
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void anyByteThatIsFlippedMakesItUnreadable() {
        byte[] whole = Base64.getUrlDecoder().decode(Cursor.write(LIST, PLACE));
        IntStream.range(0, whole.length * Byte.SIZE).forEach(bit -> {
            byte[] damaged = whole.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            assertUnreadable(LIST, encoded(damaged));
        });
    }

    @Test
    void anyLengthButItsOwnMakesItUnreadable() {
        byte[] whole = Base64.getUrlDecoder().decode(Cursor.write(LIST, PLACE));
        IntStream.range(0, whole.length)
                .forEach(length -> assertUnreadable(LIST, encoded(java.util.Arrays.copyOf(whole, length))));
        assertUnreadable(LIST, encoded(java.util.Arrays.copyOf(whole, whole.length + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "null", "MTA=", "not a cursor", "%00", "🩺", "AAAAAAAAAAAA"})
    void whatNoListWroteIsRefused(String cursor) {
        assertUnreadable(LIST, cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Query.reviews|[name DESC]", "Query.plans|[name]", "Query.reviews|[name] "})
    void aCursorOfAnotherListOrderOrFilterIsRefused(String other) {
        assertUnreadable(other, Cursor.write(LIST, PLACE));
    }

    @Test
    void whereAListEndsAndItsKeysBeginCannotBeMoved() {
        int checksum = Base64.getUrlDecoder().decode(Cursor.write(LIST, List.of())).length;
        byte[] whole = Base64.getUrlDecoder().decode(Cursor.write(LIST, List.of(true, 42L)));
        byte[] moved = new byte[whole.length - 1];
        System.arraycopy(whole, 0, moved, 0, checksum);
        System.arraycopy(whole, checksum + 1, moved, checksum, moved.length - checksum);
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Cursor.read(LIST + "t", "after", encoded(moved), Cursor.Key.NUMBER))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.BAD_CURSOR));
    }

    @Test
    void aCursorOfOtherSoManyKeysIsRefused() {
        assertUnreadable(LIST, Cursor.write(LIST, PLACE.subList(0, PLACE.size() - 1)));
        assertUnreadable(LIST, Cursor.write(LIST, List.of()));
    }

    @Test
    void theRefusalNamesTheArgumentAndSaysWhatToPass() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Cursor.read(LIST, "before", "worn", Cursor.Key.TEXT))
                .withMessageContaining("'before'")
                .withMessageContaining("pass a cursor");
    }

    static Stream<Arguments> others() {
        return keys().stream()
                .flatMap(key -> Stream.of(Cursor.Key.values())
                        .filter(kind -> kind != Cursor.Key.ANY && !isOf(kind, key))
                        .map(kind -> Arguments.of(key, kind)));
    }

    private static boolean isOf(Cursor.Key kind, Object key) {
        return switch (key) {
            case String _ -> kind == Cursor.Key.TEXT;
            case Long _ -> kind == Cursor.Key.NUMBER;
            case LocalDate _ -> kind == Cursor.Key.DAY;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("others")
    void aKeyOfAnotherKindThanExpectedMakesItUnreadable(Object key, Cursor.Key kind) {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Cursor.read(LIST, "after", Cursor.write(LIST, List.of(key)), kind))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.BAD_CURSOR));
    }

    @Test
    void aDayThatIsWrittenIsADay() {
        String cursor = Cursor.write(LIST, List.of("2016-09-07"));
        assertThat(Cursor.read(LIST, "after", cursor, Cursor.Key.WRITTEN_DAY).text(0))
                .isEqualTo("2016-09-07");
    }

    @Test
    void keysAreReadAsTheKindsThatTheyAre() {
        Cursor.Place place = Cursor.read(LIST, "after", Cursor.write(LIST, PLACE), KEYS);
        assertThat(place.number(1)).isEqualTo(42L);
        assertThat(place.day(4)).isEqualTo(LocalDate.of(2016, 9, 7));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void assertUnreadable(String list, String cursor) {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> Cursor.read(list, "after", cursor, KEYS))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.BAD_CURSOR));
    }
}
