package org.throughline.reading.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data package that was loaded, and which of its versions. */
record LoadedPackage(String name, String version, List<LoadedSource> sources) {

    static List<LoadedPackage> all(@Nullable Object told) {
        return told instanceof List<?> packages
                ? packages.stream().map(LoadedPackage::of).toList()
                : List.of();
    }

    private static LoadedPackage of(Object told) {
        List<?> parts = (List<?>) told;
        return new LoadedPackage(
                (String) parts.getFirst(),
                (String) parts.get(1),
                ((List<?>) parts.getLast())
                        .stream().map(line -> LoadedSource.read((String) line)).toList());
    }
}
