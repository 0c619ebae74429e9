package org.throughline.reading.link;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** An argument names what is not there: what comes near to it is looked up before that is told. */
final class UnknownId extends RuntimeException {

    private final String id;
    private final List<String> labels;
    private final String otherwise;

    /**
     * That nothing of some kind has an id.
     *
     * @param labels of the kinds that would do; all where none is given
     * @param otherwise what to do where nothing comes near
     */
    UnknownId(String message, String id, List<String> labels, String otherwise) {
        super(message);
        this.id = id;
        this.labels = labels;
        this.otherwise = otherwise;
    }

    String id() {
        return id;
    }

    List<String> labels() {
        return labels;
    }

    Fault fault(List<String> near) {
        String meant =
                near.stream().map(one -> "'" + one + "'").collect(Collectors.joining(" or ", "perhaps ", " is meant"));
        return new Fault(Code.BAD_ARGUMENT, "%s: %s.".formatted(getMessage(), near.isEmpty() ? otherwise : meant));
    }
}
