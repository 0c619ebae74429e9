package org.throughline.bench.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** An invented edition of a list of trusts, in the layout of the Organisation Data Service; one seed makes one file. */
record RegisterLines(long seed, int count) {

    private static final int COLUMNS = 27;
    private static final int REGIONS = 7;
    private static final int BOARDS = 42;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final List<String> PLACES = List.of(
            "ALDERBURY",
            "BRACKWELL",
            "CALDMOUTH",
            "DUNFIELD",
            "ELMHURST",
            "FOXDALE",
            "GRIMSHAW",
            "HAWKWATER",
            "KELBRIDGE",
            "LARKSTEAD",
            "MOSSFORD",
            "OTTERWICK");
    private static final List<String> SORTS =
            List.of("HOSPITALS", "COMMUNITY HEALTH", "MENTAL HEALTH", "AMBULANCE SERVICE", "PARTNERSHIP");

    /** Writes it, a line a body. */
    void write(Path file) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < count; number++) {
                out.write(line(number, random));
                out.write("\r\n");
            }
        }
    }

    private static String line(int number, Random random) {
        String name = "%s AND %s %s NHS TRUST %d"
                .formatted(one(PLACES, random), one(PLACES, random), one(SORTS, random), number);
        String opened = FIRST.plusDays(random.nextInt(10_000)).format(DateTimeFormatter.BASIC_ISO_DATE);
        String said = "R%07d,%s,Y%02d,Q%02d,,,,,,,%s"
                .formatted(number, name, 50 + random.nextInt(REGIONS), 10 + random.nextInt(BOARDS), opened);
        return said + ",".repeat(COLUMNS - 11);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
