package org.throughline.bench.crowd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The dearest requests of a reading that the service permits, found by asking: those that take longest come first. */
record DearRequests(List<Dear> all) {

    private static final int MOST_FIELDS = 20;
    private static final Pattern NUMBERS = Pattern.compile("\\D*([\\d,]+)\\D+([\\d,]+)");

    /** A request, how often it asks its field, and what it and one such field were answered when nobody else asked. */
    record Dear(String field, int times, Reply alone, Reply one) {

        static Dear asked(Asker asker, String field, int times) throws IOException, InterruptedException {
            return new Dear(field, times, asker.ask(body(field, times)), asker.ask(body(field, 1)));
        }

        byte[] body() {
            return body(field, times);
        }

        private static byte[] body(String field, int times) {
            return Hubs.body(IntStream.range(0, times)
                    .mapToObj(at -> "a" + at + ": " + field)
                    .collect(Collectors.joining(" ", "{ ", " }")));
        }
    }

    /** One that does not fit the schema measures nothing. */
    static DearRequests of(Asker asker, Reading reading) throws IOException, InterruptedException {
        List<Dear> found = new ArrayList<>();
        for (String field : reading.fields()) {
            Dear most = Dear.asked(asker, field, MOST_FIELDS);
            if (most.alone().code().equals("INVALID")) {
                throw new IOException(
                        "The service knows no such field: " + most.alone().text());
            }
            int permitted = most.alone().code().equals("TOO_DEAR")
                    ? affordable(most.alone().text())
                    : MOST_FIELDS;
            if (permitted > 0) {
                found.add(permitted == MOST_FIELDS ? most : Dear.asked(asker, field, permitted));
            }
        }
        found.sort(Comparator.comparingLong((Dear dear) -> dear.alone().nanos()).reversed());
        return new DearRequests(List.copyOf(found));
    }

    /** A refusal tells what it would cost and what is allowed; the cost of one field is a part of the former. */
    private static int affordable(String refusal) throws IOException {
        Matcher numbers = NUMBERS.matcher(refusal);
        if (!numbers.find()) {
            throw new IOException("No cost is told: " + refusal);
        }
        return (int) (MOST_FIELDS * number(numbers.group(2)) / number(numbers.group(1)));
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    /** Those that take longest. */
    List<Dear> first(int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
