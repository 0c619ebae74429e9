package org.throughline.reading.link;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** A reading was asked of an id that nothing has: what comes near to it is looked up before that is told. */
final class UnknownId extends RuntimeException {

    private final String id;

    UnknownId(String argument, String id) {
        super("Nothing has the id '%s' that '%s' names".formatted(id, argument));
        this.id = id;
    }

    String id() {
        return id;
    }

    Fault fault(List<String> near) {
        String meant =
                near.stream().map(one -> "'" + one + "'").collect(Collectors.joining(" or ", "perhaps ", " is meant"));
        return new Fault(
                Code.BAD_ARGUMENT,
                "%s: %s."
                        .formatted(
                                getMessage(),
                                near.isEmpty() ? "look it up by 'search' or 'entityByIdentifier'" : meant));
    }
}
