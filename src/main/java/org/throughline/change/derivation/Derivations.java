package org.throughline.change.derivation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Following;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** All that follows from rows, in the light of one state of what is known. */
public final class Derivations implements Following {

    /** To be raised when other values follow from the same rows: graphs that were written before are written anew. */
    public static final int VERSION = 2;

    private final Kind name;
    private final Universe universe;
    private final OwnName ownName = new OwnName();
    private final List<Derivation> all = List.of(
            new AwardDay(),
            new AwardRange(),
            new EventHeld(),
            new FigureRange(),
            new IdentifierWords(),
            new InitiativeStatus(),
            new Lifetimes(),
            new NameWords(),
            new OfficeHolders(),
            new PlainWords(),
            new ReviewPublished());

    public Derivations(Kinds kinds, Universe universe) {
        this.name = kinds.named("name");
        this.universe = universe;
    }

    /** What is written for a row; that of an entity is also its preferred name. */
    public List<WrittenRow> written(Row row) {
        WrittenRow own = new WrittenRow(row.kind(), values(row));
        return row.kind().entity() ? List.of(own, new WrittenRow(name, OwnName.of(row, universe))) : List.of(own);
    }

    @Override
    public Stream<Row> following(Row changed, Universe light) {
        return Stream.concat(Stream.of(ownName), all.stream())
                .flatMap(following -> following.following(changed, light));
    }

    private Map<String, Object> values(Row row) {
        RowValues values = RowValues.of(row).put("version", row.version());
        all.stream()
                .filter(derivation -> derivation.concerns(row.kind()))
                .forEach(derivation -> derivation.derive(row, universe, values));
        return values.asMap();
    }
}
