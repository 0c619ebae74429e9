package org.throughline.commit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.mapping.Constants;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.mapping.Neo4jPersistentEntity;

/** Found by its name, as Spring Data finds the parts of repositories. */
class NewAggregatesImpl<T> implements NewAggregates<T> {

    private final Books books;
    private final Neo4jMappingContext mapping;

    NewAggregatesImpl(Books books, Neo4jMappingContext mapping) {
        this.books = books;
        this.mapping = mapping;
    }

    @Override
    public void saveNew(List<T> aggregates) {
        if (!aggregates.isEmpty()) {
            Neo4jPersistentEntity<?> kind =
                    mapping.getRequiredPersistentEntity(aggregates.getFirst().getClass());
            books.keep(
                    kind.getPrimaryLabel(),
                    aggregates.stream()
                            .map(aggregate -> properties(aggregate, kind))
                            .toList());
        }
    }

    private Map<String, Object> properties(T aggregate, Neo4jPersistentEntity<?> kind) {
        Map<String, Object> written = new HashMap<>();
        mapping.getEntityConverter().write(aggregate, written);
        Map<String, Object> properties = RowOfGraph.properties(written.get(Constants.NAME_OF_PROPERTIES_PARAM));
        properties.put(kind.getRequiredVersionProperty().getPropertyName(), 0L);
        return properties;
    }
}
