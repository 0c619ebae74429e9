package org.throughline.change.row;

import java.util.List;
import java.util.stream.Stream;

/** Where in the input of a request something stands: names of fields, and numbers of places in lists. */
public record InputOrigin(List<Object> path) implements Origin {

    @Override
    public InputOrigin at(String column) {
        return new InputOrigin(Stream.concat(path.stream(), Stream.of(column)).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        path.forEach(step -> text.append(step instanceof Integer ? "[" + step + "]" : "." + step));
        return text.isEmpty() ? "" : text.substring(text.charAt(0) == '.' ? 1 : 0);
    }
}
