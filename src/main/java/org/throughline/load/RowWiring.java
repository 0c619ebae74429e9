package org.throughline.load;

import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.field.Fields;
import org.throughline.load.answer.RowFetchers;
import org.throughline.load.answer.SelectedNode;
import org.throughline.load.plan.Planner;

/** Gives every field of nodes, edges and connections its fetcher, and every registered field of the root. */
final class RowWiring implements WiringFactory {

    private final Fields fields;
    private final Fetchers fetchers;
    private final RowFetchers rows;
    private @Nullable Set<String> readings;

    RowWiring(Fields fields, Fetchers fetchers, RowFetchers rows) {
        this.fields = fields;
        this.fetchers = fetchers;
        this.rows = rows;
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        return fetcher(environment) != null;
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        return Objects.requireNonNull(fetcher(environment));
    }

    private @Nullable DataFetcher<?> fetcher(FieldWiringEnvironment environment) {
        String type = environment.getParentType().getName();
        String field = environment.getFieldDefinition().getName();
        if (type.equals("Query")) {
            return fields.coordinates().contains("Query." + field) ? fetchers.root() : null;
        }
        if (readings(environment.getRegistry()).contains(type)) {
            return fetchers.ofReading(field);
        }
        if (type.endsWith("Connection")) {
            return rows.ofConnection(field);
        }
        if (type.endsWith("Edge")) {
            return rows.ofEdge(field);
        }
        if (type.equals(Planner.RELATIONSHIP)) {
            return fetchers.ofBoth(field, fields.find(type, List.of("Node"), field), rows.ofNode(field));
        }
        if (isNode(environment) || isRegistered(type)) {
            return rows.ofNode(field);
        }
        return leadsToNodes(environment) ? fetchers.ofReading(field) : null;
    }

    /** A record of a page, such as a group, may name nodes by their ids as a reading does. */
    private static boolean leadsToNodes(FieldWiringEnvironment environment) {
        String type =
                TypeUtil.unwrapAll(environment.getFieldDefinition().getType()).getName();
        return type.equals("Node") || type.equals("NodeConnection");
    }

    private Set<String> readings(TypeDefinitionRegistry registry) {
        if (readings == null) {
            readings = ReadingTypes.of(registry, fields);
        }
        return readings;
    }

    /** A type that is no node is answered from rows when a field of its own is registered. */
    private boolean isRegistered(String type) {
        return fields.coordinates().stream().anyMatch(coordinate -> coordinate.startsWith(type + "."));
    }

    private static boolean isNode(FieldWiringEnvironment environment) {
        return environment.getParentType() instanceof ObjectTypeDefinition type
                && type.getImplements().stream()
                        .map(NamedNode.class::cast)
                        .anyMatch(name -> name.getName().equals("Node"));
    }

    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
        return resolving -> {
            SelectedNode node = resolving.getObject();
            return resolving.getSchema().getObjectType(node.layout().type());
        };
    }
}
