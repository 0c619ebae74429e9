package org.throughline.bench.graph;

import java.util.List;

/** Invented places, the widest first. */
final class InventedPlaces implements Cast {

    private static final int NATIONS = 4;
    private static final int REGIONS = 12;
    private static final double AREAS = 0.1;
    private static final double CITIES = 0.4;
    private static final Choice SITES =
            Choice.of("Campus 20", "Clinic 20", "Hospital 35", "Infirmary 10", "Science Park 15");

    private final int count;
    private final Draw names;

    InventedPlaces(long seed, GraphShape shape) {
        this.count = shape.count(NodeSort.PLACE);
        this.names = new Draw(seed, "place name");
    }

    @Override
    public NodeSort kind() {
        return NodeSort.PLACE;
    }

    @Override
    public String name(int index) {
        String town = Towns.name(names.row(index));
        return switch (sort(index)) {
            case "NATION" -> town + "land";
            case "REGION" -> town + " and the " + names.of(WordStock.STEMS) + " Hills";
            case "AREA" -> town + "shire";
            case "CITY" -> town;
            default -> town + " " + SITES.from(names);
        };
    }

    @Override
    public String label(int index) {
        return Organisations.camel(sort(index));
    }

    @Override
    public List<String> columns() {
        return List.of("kind");
    }

    @Override
    public void write(int index, CsvFile row) {
        row.text(sort(index));
    }

    private String sort(int index) {
        if (index < NATIONS) {
            return "NATION";
        }
        if (index < NATIONS + REGIONS) {
            return "REGION";
        }
        if (index < AREAS * count) {
            return "AREA";
        }
        return index < CITIES * count ? "CITY" : "SITE";
    }
}
