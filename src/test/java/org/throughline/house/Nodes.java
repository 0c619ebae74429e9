package org.throughline.house;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.running.Service;

/** The types of nodes, and the nodes of a graph that stand for them in a test. */
final class Nodes {

    private static final String NODES =
            "MATCH (node:Node) WHERE $type IN labels(node) RETURN node.id AS id ORDER BY COUNT { (node)--() } DESC, id LIMIT 12";
    private static final String LINKS =
            "MATCH ()-[link]->() WHERE link.id IS NOT NULL WITH type(link) AS type, min(link.id) AS id RETURN type + ':' + id AS id ORDER BY id";

    private Nodes() {}

    static List<GraphQLObjectType> types(GraphQLSchema schema) {
        return schema.getImplementations((GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node")));
    }

    /** The ids of the nodes of a type, those with most relationships first; of relationships, one of each type. */
    static List<String> ids(Service service, String type) {
        try (Session session = service.bean(Driver.class).session()) {
            return session.run(type.equals("Link") ? LINKS : NODES, Map.of("type", type))
                    .list(row -> row.get("id").asString());
        }
    }
}
