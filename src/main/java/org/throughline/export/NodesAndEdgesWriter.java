package org.throughline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.kind.NodeKind;
import org.throughline.name.Formula;

/** Writes a table of nodes and one of relationships, with the headers that Gephi knows. */
final class NodesAndEdgesWriter implements ExportWriter {

    private static final List<String> OF_NODES = List.of("Id", "Label", "Labels", "Start", "End");
    private static final List<String> OF_EDGES = List.of("Id", "Source", "Target", "Type", "Label", "Start", "End");

    @Override
    public void write(Extract rows, OutputStream out) throws IOException {
        Zipped zip = new Zipped(out);
        zip.entry("README.txt").write((rows.imprint().sentence() + "\n").getBytes(StandardCharsets.UTF_8));
        Attributes ofNodes = Attributes.ofNodes(rows.kinds());
        CsvWriter nodes = headed(zip.entry("nodes.csv"), OF_NODES, ofNodes);
        rows.graph(row -> {
            if (row.kind() instanceof NodeKind kind) {
                nodes.writeRecord(cells(new GraphNode(kind, row), ofNodes));
            }
        });
        nodes.flush();
        Attributes ofEdges = Attributes.ofEdges(rows.kinds());
        CsvWriter edges = headed(zip.entry("edges.csv"), OF_EDGES, ofEdges);
        rows.graph(row -> GraphEdge.of(row).ifPresent(edge -> edges.writeRecord(cells(edge, ofEdges))));
        edges.flush();
        zip.end();
    }

    private static CsvWriter headed(OutputStream out, List<String> known, Attributes attributes) {
        CsvWriter csv = CsvTables.lines(out);
        csv.writeRecord(
                Stream.concat(known.stream(), attributes.names().stream()).toList());
        return csv;
    }

    private static List<String> cells(GraphNode node, Attributes attributes) {
        TextRow row = node.row();
        RowSpan days = RowSpan.of(row);
        return Stream.concat(
                        Stream.of(
                                row.id(),
                                Formula.quoted(node.label()),
                                String.join(";", node.kind().labels()),
                                days.start(),
                                days.end()),
                        attributes.names().stream().map(name -> attributes.harmless(name, row.cell(name))))
                .toList();
    }

    private static List<String> cells(GraphEdge edge, Attributes attributes) {
        RowSpan days = RowSpan.of(edge.row());
        return Stream.concat(
                        Stream.of(
                                edge.id(),
                                edge.source(),
                                edge.target(),
                                "Directed",
                                edge.type(),
                                days.start(),
                                days.end()),
                        attributes.names().stream().map(name -> attributes.harmless(name, attributes.of(edge, name))))
                .toList();
    }
}
