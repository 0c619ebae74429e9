package org.throughline.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which rows leave. */
public enum ExportForm {
    /** A zipped data package, which loads again. */
    PACKAGE("application/zip", "zip"),
    /** Zipped tables of nodes and of relationships. */
    CSV("application/zip", "zip"),
    /** GEXF 1.3, for Gephi. */
    GEXF("application/gexf+xml", "gexf");

    private final String type;
    private final String ending;

    ExportForm(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The one that is called so. */
    public static Optional<ExportForm> named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.toString().equals(name))
                .findFirst();
    }

    /** The names of all, for whoever asked for another. */
    public static String names() {
        return Arrays.stream(values()).map(ExportForm::toString).collect(Collectors.joining(", "));
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How a file of it is called. */
    public String file() {
        return "throughline-" + this + "." + ending;
    }

    ExportWriter writer() {
        return switch (this) {
            case PACKAGE -> new PackageWriter();
            case CSV -> new NodesAndEdgesWriter();
            case GEXF -> new GexfWriter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
