package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One relationship as it was selected, with the node behind it. */
interface Edge {

    Layout<Slot> layout();

    List<Object> values();

    String cursor();

    @Nullable
    SelectedNode node(Supplier<DataFetchingEnvironment> environment);
}
