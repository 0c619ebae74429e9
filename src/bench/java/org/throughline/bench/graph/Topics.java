package org.throughline.bench.graph;

import java.util.List;
import java.util.Locale;

/** The few subjects under which everything is found. */
final class Topics implements Cast {

    @Override
    public NodeSort kind() {
        return NodeSort.TOPIC;
    }

    @Override
    public String id(int index) {
        return name(index).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public String name(int index) {
        return WordStock.TOPICS.get(index);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public void write(int index, CsvFile row) {}
}
