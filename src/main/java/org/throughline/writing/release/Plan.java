package org.throughline.writing.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kinds;
import org.throughline.writing.check.PreferredName;
import org.throughline.writing.statement.Statements;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;
import org.throughline.writing.table.TableContent;

/** Turns a checked package into the rows that are to be in the graph; a row of an entity is also its preferred name. */
@Component
class Plan {

    private final Kinds kinds;
    private final Statements statements;
    private final List<Derivation> derivations;

    Plan(Kinds kinds, Statements statements, List<Derivation> derivations) {
        this.kinds = kinds;
        this.statements = statements;
        this.derivations = derivations;
    }

    /** What one package states, in the light of all. */
    List<PlannedFile> of(DataPackage part, DataPackage data) {
        Fingerprint fingerprint = new Fingerprint(statements, data);
        return part.contents()
                .map(content -> new PlannedFile(
                        content.table().path(),
                        content.checksum(),
                        content.rows().stream()
                                .flatMap(row -> rows(content, row, data, fingerprint))
                                .toList()))
                .toList();
    }

    private Stream<PlannedRow> rows(TableContent content, Row row, DataPackage data, Fingerprint fingerprint) {
        PlannedRow own = fingerprint.planned(content.kind(), row.place("id"), values(content, row, data));
        return content.kind().entity()
                ? Stream.of(own, fingerprint.planned(kinds.named("name"), row.place("id"), preferredName(row, data)))
                : Stream.of(own);
    }

    private Map<String, Object> values(TableContent content, Row row, DataPackage data) {
        RowValues values = RowValues.of(row);
        derivations.stream()
                .filter(derivation -> derivation.concerns(content.kind()))
                .forEach(derivation -> derivation.derive(row, data, values));
        return values.asMap();
    }

    private static Map<String, Object> preferredName(Row row, DataPackage data) {
        return new RowValues()
                .put("id", PreferredName.idOf(row.id()))
                .put("entity", row.id())
                .putSorted("text", row.text("name"))
                .put("kind", "OFFICIAL")
                .put("preferred", true)
                .put("citations", row.value("citations"))
                .put("partly", row.value("partly"))
                .putBeginning(endOfFormerNames(row, data))
                .putWords(row.text("name"))
                .asMap();
    }

    /** When the last of the names before it ended, as far as sources tell. */
    private static @Nullable PartialDate endOfFormerNames(Row row, DataPackage data) {
        return data.rows("name", "entity", row.id()).stream()
                .filter(name -> "FORMER".equals(name.text("kind")))
                .flatMap(name -> Stream.ofNullable(name.date("until")))
                .filter(until -> until.latest() != null)
                .max(Comparator.comparing(until -> Objects.requireNonNull(until.latest())))
                .orElse(null);
    }
}
