package org.throughline.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of the register of trusts. */
final class TrustLines {

    private TrustLines() {}

    static String line(String code, String name) {
        return "%s,%s,Y54,Q83,,,,,,,19940401%s\r\n".formatted(code, name, ",".repeat(16));
    }

    /** So many, each of another trust. */
    static String of(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line("R%04d".formatted(number), "TRUST " + number))
                .collect(Collectors.joining());
    }
}
