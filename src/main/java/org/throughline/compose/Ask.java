package org.throughline.compose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one list, one link or one value: the shape of a statement's part, with its values beside it.
 *
 * @param arguments values of the fragment's own parameters
 * @param window the page, or null where the answer is a single row
 * @param edge what is read of the relationship
 * @param targets what is read of the node, for each type it may have
 */
public record Ask(
        Fragment fragment,
        Map<String, Object> arguments,
        @Nullable Condition condition,
        @Nullable Window window,
        List<Cell> edge,
        List<Target> targets) {}
