package org.throughline.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.throughline.running.Call;

/** A statement by its name and its text, whichever parameters went with it. */
record Sent(String name, String text) implements Comparable<Sent> {

    private static final Comparator<Sent> ORDER =
            Comparator.comparing(Sent::name).thenComparing(Sent::text);

    /** What was sent, each text once, in an order that does not hang on which came first. */
    static List<Sent> of(Collection<Call> calls) {
        return calls.stream()
                .map(call -> new Sent(call.name(), call.text().strip()))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public int compareTo(Sent other) {
        return ORDER.compare(this, other);
    }
}
