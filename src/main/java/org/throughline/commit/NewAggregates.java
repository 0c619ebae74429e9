package org.throughline.commit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.data.neo4j.core.mapping.Constants;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.mapping.Neo4jPersistentEntity;
import org.springframework.stereotype.Component;

/**
 * What repositories lack, which save one by one whatever has a version: what many that are new are to be written as.
 */
@Component
class NewAggregates {

    private final Neo4jMappingContext mapping;

    NewAggregates(Neo4jMappingContext mapping) {
        this.mapping = mapping;
    }

    /** The label under which a repository finds it. */
    String label(Class<?> type) {
        return mapping.getRequiredPersistentEntity(type).getPrimaryLabel();
    }

    /** Its properties at its first version. */
    Map<String, Object> properties(Object aggregate) {
        Neo4jPersistentEntity<?> kind = mapping.getRequiredPersistentEntity(aggregate.getClass());
        Map<String, Object> written = new HashMap<>();
        mapping.getEntityConverter().write(aggregate, written);
        Map<String, Object> properties = RowOfGraph.properties(written.get(Constants.NAME_OF_PROPERTIES_PARAM));
        properties.put(kind.getRequiredVersionProperty().getPropertyName(), 0L);
        return properties;
    }
}
