package org.throughline.writing.table;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A data package as {@code datapackage.json} describes it (Frictionless Data Package 2). */
record PackageDescriptor(String name, List<ResourceDescriptor> resources) {

    PackageDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(resources, "resources");
    }

    record ResourceDescriptor(String name, String path, SchemaDescriptor schema) {

        ResourceDescriptor {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(schema, "schema");
        }

        Table table() {
            return new Table(
                    name,
                    path,
                    schema.fields.stream().map(FieldDescriptor::column).toList(),
                    schema.uniqueKeys == null ? List.of() : schema.uniqueKeys);
        }
    }

    record SchemaDescriptor(
            List<FieldDescriptor> fields, @Nullable List<List<String>> uniqueKeys) {

        SchemaDescriptor {
            Objects.requireNonNull(fields, "fields");
        }
    }
}
