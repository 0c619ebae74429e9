package org.throughline.load.plan;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.SelectedField;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.compose.Cell;
import org.throughline.compose.Fragment;
import org.throughline.compose.Target;
import org.throughline.fault.Fault;
import org.throughline.field.Field;
import org.throughline.load.answer.IdPagePlan;
import org.throughline.load.answer.Layout;
import org.throughline.load.answer.NodePlan;
import org.throughline.load.answer.NodeView;
import org.throughline.load.answer.Slot;
import org.throughline.load.answer.ValuePlan;
import org.throughline.load.batch.Batch;
import org.throughline.load.batch.FieldPlan;

/** The planning of one field at the root and of everything below it. */
final class Planning implements Placing {

    private final Ground ground;
    private final Sources sources;
    private final CarryRule rule;
    private final IdentityHashMap<SelectedField, Map<Place, Object>> plans = new IdentityHashMap<>();

    Planning(Ground ground, CarryRule rule) {
        this.ground = ground;
        this.sources = ground.sources();
        this.rule = rule;
    }

    /**
     * The plan of one field that a fragment answers.
     *
     * @param above what stands above it in its statement
     */
    FieldPlan reach(Selection selection, Fragment fragment, Above above) {
        GraphQLNamedOutputType type = selection.type();
        if (type.getName().endsWith("Connection")) {
            return new PagePlanning(this, ground, selection, fragment, above).plan();
        }
        Map<String, Object> arguments = selection.arguments(fragment);
        if (type instanceof GraphQLScalarType) {
            Cell value = new Cell.Computed(selection.name());
            return new ValuePlan(
                    new Ask(
                            fragment,
                            arguments,
                            null,
                            null,
                            List.of(),
                            List.of(new Target(List.of(type.getName()), List.of(value)))),
                    sources.of(selection.parent(), selection.name()) instanceof Field.Reach reach
                            ? reach.reader()
                            : null);
        }
        return row(selection, fragment, arguments, above);
    }

    /** A node by its id, which is known. */
    NodePlan row(Selection selection, Fragment byId) {
        return row(selection, byId, Map.of(), Above.NOTHING);
    }

    /** One by its id, of which it is known that it has this type. */
    NodePlan row(Selection selection, GraphQLNamedOutputType type, Fragment byId) {
        return row(selection, type, byId, Map.of(), Above.NOTHING);
    }

    private NodePlan row(Selection selection, Fragment fragment, Map<String, Object> arguments, Above above) {
        return row(selection, selection.type(), fragment, arguments, above);
    }

    private NodePlan row(
            Selection selection,
            GraphQLNamedOutputType type,
            Fragment fragment,
            Map<String, Object> arguments,
            Above above) {
        NodeCells cells = new NodeCells(this, ground.schema(), type, fragment, above.leading(type.getName(), 1));
        NodeView view = cells.view(List.of(selection));
        return new NodePlan(new Ask(fragment, arguments, null, null, List.of(), cells.targets()), view);
    }

    /** One whose arguments cannot be used takes nothing but itself from the answer. */
    @Override
    public Slot slot(Selection field, String label, Cells cells, Set<String> computed, Above above) {
        try {
            return placed(field, label, cells, computed, above);
        } catch (Fault fault) {
            return new Slot.Refused(fault);
        }
    }

    private Slot placed(Selection field, String label, Cells cells, Set<String> computed, Above above) {
        return switch (sources.of(field.parent(), field.name())) {
            case Field.Stored stored -> new Slot.Plain(cells.property(stored.property()));
            case Field.Value value -> new Slot.Made(value.reader(), cells.properties(value.properties()));
            case Field.Computed _ ->
                computed.contains(field.name())
                        ? new Slot.Plain(cells.add(new Cell.Computed(field.name())))
                        : new Slot.Nothing();
            case Field.Derived derived ->
                new Slot.Made(derived.reader(), List.of(cells.add(new Cell.Computed(derived.computed()))));
            case Field.Asked asked -> new Slot.Asked(asked.reader(), cells.add(id(asked)));
            case Field.Itself _ -> new Slot.Itself(itself(field, cells, computed, above));
            case Field.Evidence evidence -> cited(field, cells, evidence, above);
            case Field.Reach reach -> reached(field, label, cells, sources.fragment(reach, field), above);
            case Field.Reference reference -> referred(field, cells, reference, above);
            case Field.Labelled _, Field.Summary _ ->
                throw new IllegalStateException(field.coordinate() + " is no field of a row");
        };
    }

    private static Cell id(Field.Asked asked) {
        return asked.id() instanceof Field.Stored stored
                ? new Cell.Property(stored.property())
                : new Cell.Computed("id");
    }

    /** What is selected of the row itself stands in the same cells. */
    private Layout<Slot> itself(Selection field, Cells cells, Set<String> computed, Above above) {
        GraphQLObjectType type = (GraphQLObjectType) field.type();
        Layout<Slot> layout = new Layout<>(type.getName());
        field.below().stream()
                .filter(part -> !part.getName().startsWith("__"))
                .forEach(part -> layout.put(
                        part.getName(),
                        part.getResultKey(),
                        slot(Selection.of(part, type), type.getName(), cells, computed, above)));
        return layout;
    }

    private Slot reached(Selection field, String label, Cells cells, Fragment fragment, Above above) {
        return isCarried(field, above)
                ? carried(field, cells, fragment, above)
                : new Slot.Later(Batch.below(
                        label, once(field, fragment, Above.NOTHING, () -> reach(field, fragment, Above.NOTHING))));
    }

    private boolean isCarried(Selection field, Above above) {
        return rule.carries(above.and(PagePlanning.size(field)));
    }

    private Slot carried(Selection field, Cells cells, Fragment fragment, Above above) {
        FieldPlan carried = once(field, fragment, above, () -> reach(field, fragment, above));
        return new Slot.Carried(carried, cells.add(new Cell.Nested(carried.ask())));
    }

    private Slot cited(Selection field, Cells cells, Field.Evidence evidence, Above above) {
        if (isCarried(field, above.alone())) {
            return carried(field, cells, sources.fragment(evidence), above);
        }
        Fragment fragment = sources.fragment(evidence);
        IdPagePlan plan = once(field, fragment, Above.NOTHING, () -> cited(field, fragment, sources.byId(evidence)));
        return new Slot.Cited(plan, cells.property("citations"), cells.property("partly"));
    }

    /** Citations by their ids, which are known. */
    IdPagePlan cited(Selection field, Fragment fragment, Fragment byId) {
        return new PagePlanning(this, ground, field, fragment, Above.NOTHING).evidence(byId);
    }

    private Slot referred(Selection field, Cells cells, Field.Reference reference, Above above) {
        boolean carried = rule.carries(above.and(1));
        Fragment fragment = sources.fragment(reference);
        Above below = carried ? above : Above.NOTHING;
        NodePlan plan = once(field, fragment, below, () -> row(field, fragment, Map.of(), below));
        Cell id = reference.id() instanceof Field.Stored stored
                ? new Cell.Property(stored.property())
                : new Cell.Computed(field.name());
        return carried
                ? new Slot.Carried(plan, cells.add(new Cell.Referred(plan.ask(), id)))
                : new Slot.Referred(Batch.byId(plan), cells.add(id));
    }

    /**
     * A part is planned once for all types that an interface stands for: each of them planning for itself, and so on
     * below, would make as many plans as there are types, to the power of the depth.
     */
    @SuppressWarnings("unchecked")
    private <P> P once(Selection field, Fragment fragment, Above above, Supplier<P> plan) {
        Map<Place, Object> known = plans.computeIfAbsent(Objects.requireNonNull(field.origin()), _ -> new HashMap<>());
        Place place = new Place(fragment, above);
        @Nullable Object before = known.get(place);
        if (before != null) {
            return (P) before;
        }
        P made = plan.get();
        known.put(place, made);
        return made;
    }

    private record Place(Fragment fragment, Above above) {}
}
