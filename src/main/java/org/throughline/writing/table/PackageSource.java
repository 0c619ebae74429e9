package org.throughline.writing.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a data package was made of, as {@code sources} of its description tell.
 *
 * @param asOf the day as of which it holds, as exact as is known (EDTF)
 * @param licence under which it is published, with the attribution that it asks for
 */
public record PackageSource(
        String title, @Nullable String asOf, @Nullable String licence) {

    public PackageSource {
        Objects.requireNonNull(title, "title");
    }
}
