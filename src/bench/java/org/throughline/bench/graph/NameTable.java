package org.throughline.bench.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.name.SortKey;

/** Names: one official name of each entity, and further ones of some. */
final class NameTable implements ImportTable {

    private static final Choice FURTHER = Choice.of("FORMER 35", "SHORT 30", "VARIANT 25", "GARBLED 10");
    private static final List<String> COLUMNS = List.of("text", "textOrder", "kind");

    private final World world;
    private final Draw draw;
    private final Map<NodeSort, Cast> casts = new EnumMap<>(NodeSort.class);

    NameTable(World world) {
        this.world = world;
        this.draw = new Draw(world.seed(), "name");
        Stream.of(NodeSort.values()).filter(NodeSort::entity).forEach(kind -> casts.put(kind, world.cast(kind)));
    }

    @Override
    public void write(ImportFolder folder) {
        int entities = world.shape().entities();
        int further = world.shape().furtherNames();
        List<String> shared = List.of("preferred:boolean");
        try (CsvFile nodes = folder.nodes(
                        "Node.Name",
                        Columns.node(
                                COLUMNS, Columns.STARTS, Columns.ENDS, shared, Columns.EVIDENCE, Columns.FOUND_BY));
                CsvFile relationships = folder.relationships(
                        "NAMED", Columns.relationship(Columns.STARTS, Columns.ENDS, shared, Columns.EVIDENCE))) {
            for (int name = 0; name < entities; name++) {
                official(name, name, nodes, relationships);
            }
            for (int name = 0; name < further; name++) {
                further(entities + name, (int) ((long) name * entities / further), nodes, relationships);
            }
        }
    }

    private void official(int name, int entity, CsvFile nodes, CsvFile relationships) {
        NodeSort kind = world.numbers().kindOf(entity);
        int index = world.numbers().indexOf(entity);
        Cast cast = cast(kind);
        String dates = Dated.start(endOfFormer(entity)) + "," + Dated.NO_UNTIL;
        draw.row(name);
        Written written = new Written(name, entity, cast.id(index) + "-name", dates, true);
        write(written, cast.name(index), "OFFICIAL", nodes, relationships);
    }

    /** Since when an entity has its official name: since its former one ended. */
    private @Nullable Dated endOfFormer(int entity) {
        long further = world.shape().furtherNames();
        int entities = world.shape().entities();
        long at = (entity * further + entities - 1) / entities;
        if (at >= further || at * entities / further != entity) {
            return null;
        }
        draw.row((int) (entities + at));
        return ended(FURTHER.from(draw));
    }

    private @Nullable Dated ended(String sort) {
        return sort.equals("FORMER") ? world.calendar().date(draw) : null;
    }

    private void further(int name, int entity, CsvFile nodes, CsvFile relationships) {
        NodeSort kind = world.numbers().kindOf(entity);
        int index = world.numbers().indexOf(entity);
        draw.row(name);
        String sort = FURTHER.from(draw);
        Dated until = ended(sort);
        Written written = new Written(
                name,
                entity,
                (cast(kind).id(index) + "-" + sort + "-1").toLowerCase(Locale.ROOT),
                Dated.NO_FROM + "," + Dated.end(until),
                false);
        write(written, text(kind, index, sort), sort, nodes, relationships);
    }

    /** Never the official name again. */
    private String text(NodeSort kind, int index, String sort) {
        String official = cast(kind).name(index);
        String text = text(kind, official, sort);
        return text.equals(official) ? "The " + official : text;
    }

    private String text(NodeSort kind, String official, String sort) {
        return switch (sort) {
            case "FORMER" -> cast(kind).name(draw.below(world.shape().count(kind)));
            case "SHORT" -> initials(official);
            case "GARBLED" ->
                official.replace("Foundation", "Basis")
                        .replace("Trust", "Belief")
                        .replace("Care", "Worry");
            default -> "The " + official;
        };
    }

    private void write(Written name, String text, String sort, CsvFile nodes, CsvFile relationships) {
        String cited = world.evidence().cited(draw);
        nodes.number(world.numbers().of(NodeSort.NAME, name.number))
                .text(name.id)
                .text(text)
                .text(SortKey.of(text))
                .text(sort)
                .text(name.dates)
                .flag(name.preferred)
                .text(cited)
                .text(Release.NAME);
        FoundBy.write(text, world.numbers(), name.entity, cast(world.numbers().kindOf(name.entity)), nodes);
        nodes.end();
        relationships
                .number(name.entity)
                .number(world.numbers().of(NodeSort.NAME, name.number))
                .text(name.id)
                .text(name.dates)
                .flag(name.preferred)
                .text(cited)
                .text(Release.NAME)
                .end();
    }

    private Cast cast(NodeSort kind) {
        return casts.computeIfAbsent(kind, world::cast);
    }

    private static String initials(String text) {
        return Stream.of(text.split(" ", -1)).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private record Written(int number, int entity, String id, String dates, boolean preferred) {}
}
