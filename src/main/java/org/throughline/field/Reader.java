package org.throughline.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one value of a row's stored properties, null where nothing is known. */
@FunctionalInterface
public interface Reader {

    @Nullable
    Object read(List<? extends @Nullable Object> properties);
}
