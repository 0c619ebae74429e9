package org.throughline.bench.graph;

import java.util.List;
import org.throughline.kind.LinkKind;
import org.throughline.name.SortKey;

/** The properties that only some relationship types have. */
interface EdgeWording {

    List<String> columns();

    void write(CsvFile file, Draw draw);

    static EdgeWording of(LinkKind kind, World world) {
        return switch (kind.type().type()) {
            case "APPOINTED_TO" -> new Post();
            case "LEADS" ->
                new Worded("title", Choice.of("Chair 30", "Author 10", "Director 25", "Senior responsible owner 35"));
            case "LED_TO" -> new Worded("how", Choice.of("BUILDS_ON 45", "RESPONDS_TO 30", "FOLLOWS 25"));
            case "SUCCEEDED_BY" -> new Worded("how", Choice.of("MERGER 60", "ACQUISITION 15", "REPLACEMENT 25"));
            case "PARTICIPATES_IN" -> new Worded("role", Roles.ALL);
            case "PARTNERED_WITH" -> new Partnership(world.shape().count(NodeSort.INITIATIVE));
            default -> new ColumnWording(kind);
        };
    }

    /** One word of a few. */
    record Worded(String column, Choice words) implements EdgeWording {

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public void write(CsvFile file, Draw draw) {
            file.text(words.from(draw));
        }
    }

    /** A post held. */
    record Post() implements EdgeWording {

        @Override
        public List<String> columns() {
            return List.of("title", "titleOrder", "leading:boolean", "honorary:boolean");
        }

        @Override
        public void write(CsvFile file, Draw draw) {
            String title = draw.of(WordStock.TITLES);
            boolean leading = title.startsWith("Chief Executive") || title.startsWith("Chair") || draw.chance(0.05);
            file.text(title).text(SortKey.of(title)).flag(leading).flag(title.startsWith("Honorary"));
        }
    }

    /** What a partner does, and mostly in which initiative. */
    record Partnership(int initiatives) implements EdgeWording {

        @Override
        public List<String> columns() {
            return List.of("role", "initiative");
        }

        @Override
        public void write(CsvFile file, Draw draw) {
            file.text(Roles.ALL.from(draw))
                    .text(draw.chance(0.8) ? NodeSort.INITIATIVE.id(draw.below(initiatives)) : null);
        }
    }
}
