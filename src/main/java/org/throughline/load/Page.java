package org.throughline.load;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.page.PageInfo;

/** The parts of a connection; each is made when it is asked for. */
interface Page {

    List<Edge> edges(Supplier<DataFetchingEnvironment> environment);

    List<@Nullable Row> nodes(Supplier<DataFetchingEnvironment> environment);

    PageInfo pageInfo();

    @Nullable
    Object totalCount();

    /** The rows of what sums up the whole list. */
    List<Object> summary(String field, Supplier<DataFetchingEnvironment> environment);
}
