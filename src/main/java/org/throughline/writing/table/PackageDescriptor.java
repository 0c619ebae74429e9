package org.throughline.writing.table;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.throughline.start.StartRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data package as {@code datapackage.json} describes it (Frictionless Data Package 2). What it says of columns is for
 * others to read: the kind that a table is named after has the say. What the format does not know, it lets pass.
 *
 * @param examples files beside it with documents that fit its data
 * @param books a file beside it with what was noted of the registers that its rows were imported from
 * @param sources which these are
 */
public record PackageDescriptor(
        String name,
        List<ResourceDescriptor> resources,
        List<String> examples,
        @Nullable String books,
        List<PackageSource> sources) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public PackageDescriptor(
            String name,
            List<ResourceDescriptor> resources,
            @Nullable List<String> examples,
            @Nullable String books,
            @Nullable List<PackageSource> sources) {
        this.name = Objects.requireNonNull(name, "name");
        this.resources = Objects.requireNonNull(resources, "resources");
        this.examples = examples == null ? List.of() : examples;
        this.books = books;
        this.sources = sources == null ? List.of() : sources;
    }

    /** What the description there says. */
    public static PackageDescriptor read(Resource description) {
        return of(bytes(description), description);
    }

    static byte[] bytes(Resource description) {
        try {
            return description.getContentAsByteArray();
        } catch (IOException missing) {
            throw new StartRefused(
                    "Nothing could be read at %s: correct throughline.data.location."
                            .formatted(PackagePlace.told(description)),
                    missing);
        }
    }

    static PackageDescriptor of(byte[] bytes, Resource description) {
        try {
            return JSON.readValue(bytes, PackageDescriptor.class);
        } catch (JacksonException unreadable) {
            throw new StartRefused(
                    "%s does not describe a data package as this program reads it: name a datapackage.json, or correct that."
                            .formatted(PackagePlace.told(description)),
                    unreadable);
        }
    }

    record ResourceDescriptor(String name, String path) {

        ResourceDescriptor {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
        }
    }
}
