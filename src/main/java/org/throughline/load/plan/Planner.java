package org.throughline.load.plan;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.throughline.compose.Fragment;
import org.throughline.compose.Fragments;
import org.throughline.field.Field;
import org.throughline.field.Fields;
import org.throughline.load.answer.EvidencePlan;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.Plan;

/** Turns a selection into plans: what each statement asks, what it carries along, and what is left to batches. */
@Component
public class Planner {

    private static final String NODE = "entity/node";
    private static final String CITING = "evidence/of-citing";
    private static final String CITED = "citation/by-id";

    private final Fields fields;
    private final Fragments fragments;
    private final CarryRule rule;
    private final Map<String, Field.Source> sources = new ConcurrentHashMap<>();

    Planner(Fields fields, Fragments fragments, CarryRule rule) {
        this.fields = fields;
        this.fragments = fragments;
        this.rule = rule;
    }

    /** The plan of a field at the root, made from its whole selection. */
    public Plan plan(DataFetchingEnvironment environment) {
        Selection selection = Selection.of(environment);
        Field.Source source = source((GraphQLObjectType) selection.parent(), selection.name());
        if (source instanceof Field.Reach reach) {
            return planning(environment).reach(selection, fragment(reach), Above.NOTHING);
        }
        throw new IllegalStateException(selection.coordinate() + " is not registered with a fragment");
    }

    /** The nodes that a field of a reading names by their ids. */
    public Batch referred(DataFetchingEnvironment environment) {
        return Batch.byId(planning(environment).row(Selection.of(environment), fragments.named(NODE)));
    }

    /** The citations that a field of a reading names by their ids. */
    public EvidencePlan cited(DataFetchingEnvironment environment) {
        return planning(environment).cited(Selection.of(environment), fragments.named(CITING), fragments.named(CITED));
    }

    /** The nodes that a field of a group names by their ids. */
    public EvidencePlan listed(DataFetchingEnvironment environment) {
        Fragment byId = fragments.named(NODE);
        return planning(environment).cited(Selection.of(environment), byId, byId);
    }

    private Planning planning(DataFetchingEnvironment environment) {
        return new Planning(this, environment.getGraphQLSchema());
    }

    Fragment fragment(Field.Reach reach) {
        return fragments.named(reach.fragment());
    }

    Fragment fragment(Field.Reference reference) {
        return fragments.named(reference.fragment());
    }

    Fragment fragment(Field.Evidence evidence) {
        return fragments.named(evidence.fragment());
    }

    /** The fragment that sums up all rows of a list. */
    Fragment summary(GraphQLObjectType connection, String field) {
        if (source(connection, field) instanceof Field.Summary summary) {
            return fragments.named(summary.fragment());
        }
        throw new IllegalStateException(connection.getName() + "." + field + " is not registered with a fragment");
    }

    Fragment byId(Field.Evidence evidence) {
        return fragments.named(evidence.byId());
    }

    boolean carries(Above field) {
        return rule.carries(field);
    }

    /** Where the answer of a field comes from; looked up once for each field of the schema. */
    Field.Source source(GraphQLFieldsContainer type, String field) {
        return sources.computeIfAbsent(type.getName() + "." + field, _ -> find(type, field));
    }

    private Field.Source find(GraphQLFieldsContainer type, String field) {
        Field.Source registered = fields.find(type.getName(), interfaces(type), field);
        return registered == null ? StoredValue.of(type.getFieldDefinition(field)) : registered;
    }

    private static List<String> interfaces(GraphQLFieldsContainer type) {
        return type instanceof GraphQLObjectType object
                ? object.getInterfaces().stream()
                        .map(GraphQLNamedOutputType::getName)
                        .toList()
                : List.of();
    }
}
