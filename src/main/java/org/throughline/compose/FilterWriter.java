package org.throughline.compose;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition at a position: and, or, not, comparisons, and questions across relations. */
final class FilterWriter {

    private final Position position;
    private final Composer composer;

    FilterWriter(Position position, Composer composer) {
        this.position = position;
        this.composer = composer;
    }

    String write(Condition condition) {
        return switch (condition) {
            case Condition.All all -> join(all.conditions(), " AND ", "true");
            case Condition.Any any -> join(any.conditions(), " OR ", "false");
            case Condition.Not not -> "NOT coalesce(" + write(not.condition()) + ", false)";
            case Condition.Named named ->
                "(" + position.render(position.fragment().predicate(named.predicate())) + ")";
            case Condition.Some some -> composer.exists(some.fragment(), some.condition(), variable(some.side()), null);
            case Condition.Count count ->
                count.operator()
                        .write(
                                composer.count(count.fragment(), count.condition(), variable(count.side())),
                                position.newParameter(count.value()));
            case Condition.Labelled labelled -> labelled(labelled);
            case Condition.Referred referred ->
                composer.exists(
                        referred.fragment(),
                        referred.condition(),
                        null,
                        variable(referred.side()) + "." + referred.property());
            case Condition.Computed computed ->
                computed.operator()
                        .write(
                                position.render(position.fragment().value(computed.name())),
                                position.newParameter(computed.value()));
            case Condition.Compare compare -> compare(compare);
        };
    }

    /** The index on ids is one for all nodes, so it serves only when told that this is one. */
    private String compare(Condition.Compare compare) {
        String variable = variable(compare.side());
        String text =
                compare.operator().write(variable + "." + compare.property(), position.newParameter(compare.value()));
        return compare.isPinned() ? variable + ":Node AND " + text : text;
    }

    private String labelled(Condition.Labelled labelled) {
        return labelled.labels().isEmpty()
                ? "false"
                : "(" + variable(labelled.side()) + ":" + String.join("|", labelled.labels()) + ")";
    }

    private String variable(Condition.Side side) {
        return side == Condition.Side.EDGE ? position.edge() : position.node();
    }

    private String join(List<Condition> conditions, String word, String none) {
        if (conditions.isEmpty()) {
            return none;
        }
        return conditions.stream().map(this::write).collect(Collectors.joining(word, "(", ")"));
    }
}
