package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.page.PageInfo;

/** The parts of a connection; each is made when it is asked for. */
public interface Connection {

    List<Edge> edges(Supplier<DataFetchingEnvironment> environment);

    List<@Nullable SelectedNode> nodes(Supplier<DataFetchingEnvironment> environment);

    PageInfo pageInfo();

    @Nullable
    Object totalCount();

    /** What sums up the whole list. */
    Summarised summary(String field, Supplier<DataFetchingEnvironment> environment);
}
