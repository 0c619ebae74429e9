package org.throughline.writing.table;

import java.util.List;
import java.util.Objects;

/**
 * A data package as {@code datapackage.json} describes it (Frictionless Data Package 2). What it says of columns is for
 * others to read: the kind that a table is named after has the say.
 */
record PackageDescriptor(String name, List<ResourceDescriptor> resources) {

    PackageDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(resources, "resources");
    }

    record ResourceDescriptor(String name, String path) {

        ResourceDescriptor {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
        }
    }
}
