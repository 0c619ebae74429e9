package org.throughline.bench.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Identifiers: the code of each organisation in the national register, and others of some entities. */
final class IdentifierTable implements ImportTable {

    private static final int FIRST_REGISTERED = 10_000_000;

    private final World world;
    private final Draw draw;
    private final Organisations organisations;
    private final Map<NodeSort, Cast> casts = new EnumMap<>(NodeSort.class);

    IdentifierTable(World world) {
        this.world = world;
        this.draw = new Draw(world.seed(), "identifier");
        this.organisations = new Organisations(world.seed());
    }

    @Override
    public void write(ImportFolder folder) {
        int coded = world.shape().count(NodeSort.ORGANISATION);
        int further = world.shape().furtherIdentifiers();
        int entities = world.shape().entities();
        try (CsvFile nodes = folder.nodes(
                        "Node.Identifier",
                        Columns.node(List.of("scheme", "value"), Columns.EVIDENCE, Columns.FOUND_BY));
                CsvFile relationships = folder.relationships(
                        "IDENTIFIED_BY", Columns.relationship(List.of("preferred:boolean"), Columns.EVIDENCE))) {
            for (int row = 0; row < coded; row++) {
                long entity = world.numbers().of(NodeSort.ORGANISATION, row);
                write(row, entity, "ODS", Organisations.code(row), nodes, relationships);
            }
            for (int row = 0; row < further; row++) {
                int entity = (int) ((long) row * entities / further);
                String scheme =
                        scheme(world.numbers().kindOf(entity), world.numbers().indexOf(entity));
                write(coded + row, entity, scheme, value(scheme, row), nodes, relationships);
            }
        }
    }

    private void write(int row, long entity, String scheme, String value, CsvFile nodes, CsvFile relationships) {
        String id = (scheme + "-" + value).toLowerCase(Locale.ROOT);
        String cited = world.evidence().cited(draw.row(row));
        nodes.number(world.numbers().of(NodeSort.IDENTIFIER, row))
                .text(id)
                .text(scheme)
                .text(value)
                .text(cited)
                .text(Release.NAME);
        FoundBy.write(value, world.numbers(), entity, cast(world.numbers().kindOf((int) entity)), nodes);
        nodes.end();
        relationships
                .number(entity)
                .number(world.numbers().of(NodeSort.IDENTIFIER, row))
                .text(id)
                .flag(false)
                .text(cited)
                .text(Release.NAME)
                .end();
    }

    private Cast cast(NodeSort kind) {
        return casts.computeIfAbsent(kind, world::cast);
    }

    private String scheme(NodeSort kind, int index) {
        return switch (kind) {
            case PERSON -> "ORCID";
            case INITIATIVE -> "GtR";
            case ORGANISATION -> scheme(organisations.sort(index));
            default -> "Wikidata";
        };
    }

    private static String scheme(String sort) {
        return switch (sort) {
            case "UNIVERSITY" -> "UKPRN";
            case "CHARITY" -> "GB-CHC";
            case "COMPANY" -> "GB-COH";
            case "RESEARCH_UNIT" -> "ROR";
            default -> "Wikidata";
        };
    }

    private static String value(String scheme, int row) {
        int registered = FIRST_REGISTERED + row;
        return switch (scheme) {
            case "ORCID" -> "0000-0002-" + registered / 10_000 + "-" + (10_000 + registered % 10_000);
            case "Wikidata" -> "Q" + registered;
            case "ROR" -> "0" + Integer.toString(registered, Character.MAX_RADIX);
            default -> Integer.toString(registered);
        };
    }
}
