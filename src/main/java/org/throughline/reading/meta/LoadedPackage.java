package org.throughline.reading.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data package that was loaded, and which of its versions. */
record LoadedPackage(String name, String version) {

    static List<LoadedPackage> all(@Nullable Object told) {
        return told instanceof List<?> packages
                ? packages.stream().map(LoadedPackage::of).toList()
                : List.of();
    }

    private static LoadedPackage of(Object told) {
        List<?> pair = (List<?>) told;
        return new LoadedPackage((String) pair.getFirst(), (String) pair.getLast());
    }
}
