package org.throughline.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.change.Change;
import org.throughline.change.Merge;
import org.throughline.change.Retract;
import org.throughline.change.row.InputOrigin;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.commit.GraphRows;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;
import org.throughline.name.LinkId;

/** Reads changes as they were sent, and looks up what they name. */
@Component
class ChangeReader {

    private final Kinds kinds;
    private final GraphRows graph;
    private final MadeIds ids;

    ChangeReader(Kinds kinds, GraphRows graph, MadeIds ids) {
        this.kinds = kinds;
        this.graph = graph;
        this.ids = ids;
    }

    /** @param attempt how often they were read before, and their ids taken by others */
    ReadChanges read(List<Map<String, Map<String, @Nullable Object>>> given, int attempt) {
        Problems problems = new Problems();
        List<Draft> sent = new DraftReader(kinds, problems).all(given);
        Set<InputOrigin> nameless = sent.stream()
                .filter(draft -> draft instanceof Draft.OfRow row && !row.named())
                .map(Draft::at)
                .collect(Collectors.toSet());
        List<Draft> drafts = ids.complete(sent, attempt);
        return graph.settled(known -> read(drafts, nameless, problems, known));
    }

    private ReadChanges read(List<Draft> drafts, Set<InputOrigin> nameless, Problems found, Universe known) {
        Problems problems = new Problems();
        found.all().forEach(problem -> problems.add(problem.origin(), problem.message()));
        List<Change> changes =
                drafts.stream().flatMap(draft -> change(draft, problems, known)).toList();
        return new ReadChanges(changes, unknown(drafts, known), nameless, problems);
    }

    private Stream<Change> change(Draft draft, Problems problems, Universe known) {
        return switch (draft) {
            case Draft.OfRow row -> Stream.of(row.put());
            case Draft.OfMerge merge -> Stream.of(new Merge(merge.from(), merge.into(), merge.at()));
            case Draft.OfRetraction gone ->
                key(gone, problems, known).map(key -> (Change) new Retract(key, gone.version(), gone.at())).stream();
        };
    }

    private Optional<RowKey> key(Draft.OfRetraction gone, Problems problems, Universe known) {
        LinkId link = LinkId.read(gone.id());
        Optional<RowKey> key = link == null ? node(gone, problems, known) : link(link);
        if (key.isEmpty()
                && problems.all().stream()
                        .noneMatch(problem -> problem.origin().equals(gone.at().at("id")))) {
            problems.add(gone.at().at("id"), "nothing has the id " + brief(gone.id()) + ": correct it");
        }
        return key;
    }

    private Optional<RowKey> link(LinkId id) {
        return kinds.links()
                .filter(kind -> kind.type().type().equals(id.type()))
                .map(kind -> new RowKey(kind.name(), id.id()))
                .findFirst();
    }

    private Optional<RowKey> node(Draft.OfRetraction gone, Problems problems, Universe known) {
        Optional<Kind> kind = known.node(gone.id());
        Optional<String> objection = kind.flatMap(one -> notARow(one, gone.id(), known));
        objection.ifPresent(message -> problems.add(gone.at().at("id"), message));
        return kind.filter(_ -> objection.isEmpty()).map(one -> new RowKey(one.name(), gone.id()));
    }

    /** What has an id and no row of its own. */
    private static Optional<String> notARow(Kind kind, String id, Universe known) {
        if (kind.equals(NodeKind.REDIRECT)) {
            return Redirects.objection(id, known);
        }
        return PreferredName.entity(id)
                .filter(entity ->
                        kind.name().equals("name") && known.node(entity).isPresent())
                .map(entity -> "%s stands in the row of %s: put that with another name".formatted(id, entity));
    }

    private static List<Draft.OfRow> unknown(List<Draft> drafts, Universe known) {
        return drafts.stream()
                .filter(Draft.OfRow.class::isInstance)
                .map(Draft.OfRow.class::cast)
                .filter(row -> row.kind().entity()
                        && row.cells().containsKey("name")
                        && row.cells().get("id") instanceof String id
                        && known.node(id).isEmpty())
                .toList();
    }

    private static String brief(String id) {
        return id.length() > 80 ? id.substring(0, 80) + "…" : id;
    }
}
