package org.throughline.load.plan;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.compose.Ask;
import org.throughline.compose.Cell;
import org.throughline.compose.Fragment;
import org.throughline.compose.Target;
import org.throughline.field.Field;
import org.throughline.load.answer.IdPagePlan;
import org.throughline.load.answer.ValuePlan;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.FieldPlan;

/** Turns a selection into plans: what each statement asks, what it carries along, and what is left to batches. */
@Component
public class Planner {

    /** The type of the API that is no node of the graph, and so is never found among nodes of several types. */
    public static final String RELATIONSHIP = "Link";

    private static final String NODE = "entity/node";
    private static final String CITING = "evidence/of-citing";
    private static final String CITED = "citation/by-id";

    private final Sources sources;
    private final CarryRule rule;

    Planner(Sources sources, CarryRule rule) {
        this.sources = sources;
        this.rule = rule;
    }

    /** The plan of a field at the root, made from its whole selection. */
    public FieldPlan plan(DataFetchingEnvironment environment) {
        Selection selection = Selection.of(environment);
        Field.Source source = sources.of((GraphQLObjectType) selection.parent(), selection.name());
        if (source instanceof Field.Reach reach) {
            return planning(environment).reach(selection, sources.fragment(reach, selection), Above.NOTHING);
        }
        throw new IllegalStateException(selection.coordinate() + " is not registered with a fragment");
    }

    /** Relationships of one type, as nodes by their ids. */
    public FieldPlan links(DataFetchingEnvironment environment, String fragment) {
        GraphQLObjectType link = environment.getGraphQLSchema().getObjectType(RELATIONSHIP);
        return planning(environment).row(Selection.of(environment), link, sources.named(fragment));
    }

    /** What is computed of relationships of one type, by their ids. */
    public FieldPlan valueOfLinks(String fragment, String computed) {
        Target value = new Target(List.of(RELATIONSHIP), List.of(new Cell.Computed(computed)));
        return new ValuePlan(new Ask(sources.named(fragment), Map.of(), null, null, List.of(), List.of(value)), null);
    }

    /** The nodes that a field of a reading names by their ids. */
    public Batch referred(DataFetchingEnvironment environment) {
        return Batch.byId(planning(environment).row(Selection.of(environment), sources.named(NODE)));
    }

    /** The citations that a field of a reading names by their ids. */
    public IdPagePlan cited(DataFetchingEnvironment environment) {
        return planning(environment).cited(Selection.of(environment), sources.named(CITING), sources.named(CITED));
    }

    /** The nodes that a field of a group names by their ids. */
    public IdPagePlan listed(DataFetchingEnvironment environment) {
        Fragment byId = sources.named(NODE);
        return planning(environment).cited(Selection.of(environment), byId, byId);
    }

    private Planning planning(DataFetchingEnvironment environment) {
        return new Planning(new Ground(environment.getGraphQLSchema(), sources), rule);
    }
}
