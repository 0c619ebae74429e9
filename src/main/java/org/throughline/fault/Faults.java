package org.throughline.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Several faults of one field, told all at once. */
public final class Faults extends RuntimeException {

    private final transient List<Fault> all;

    public Faults(List<Fault> all) {
        super(all.stream().map(Fault::getMessage).collect(Collectors.joining("\n")));
        this.all = all;
    }

    public List<Fault> all() {
        return all;
    }
}
