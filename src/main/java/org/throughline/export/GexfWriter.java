package org.throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.throughline.kind.NodeKind;

/** Writes GEXF 1.3, in which nodes and relationships have the days between which they were. */
final class GexfWriter implements ExportWriter {

    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final List<String> LABELS = List.of("labels");

    @Override
    public void write(Extract rows, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new Document(new Markup(xml), rows).write();
            xml.flush();
        } catch (XMLStreamException gone) {
            throw new IOException(gone);
        }
    }

    /** One of them. */
    private record Document(Markup xml, Extract rows) {

        void write() {
            xml.document();
            xml.element("gexf", List.of("xmlns", NAMESPACE, "version", "1.3"), () -> {
                xml.element("meta", List.of(), () -> {
                    xml.text("creator", "Throughline");
                    xml.text("description", rows.imprint().sentence());
                });
                xml.element(
                        "graph",
                        List.of(
                                "mode",
                                "dynamic",
                                "defaultedgetype",
                                "directed",
                                "timeformat",
                                "date",
                                "timerepresentation",
                                "interval"),
                        this::graph);
            });
        }

        private void graph() {
            Attributes ofNodes = Attributes.ofNodes(rows.kinds());
            Attributes ofEdges = Attributes.ofEdges(rows.kinds());
            declared("node", LABELS, ofNodes);
            declared("edge", List.of(), ofEdges);
            xml.element(
                    "nodes",
                    List.of(),
                    () -> rows.graph(row -> {
                        if (row.kind() instanceof NodeKind kind) {
                            node(new GraphNode(kind, row), ofNodes);
                        }
                    }));
            xml.element(
                    "edges",
                    List.of(),
                    () -> rows.graph(row -> GraphEdge.of(row).ifPresent(edge -> edge(edge, ofEdges))));
        }

        private void declared(String of, List<String> first, Attributes attributes) {
            xml.element("attributes", List.of("class", of, "mode", "static"), () -> {
                first.forEach(this::declared);
                attributes.names().forEach(this::declared);
            });
        }

        private void declared(String name) {
            xml.empty("attribute", List.of("id", name, "title", name, "type", "string"));
        }

        private void node(GraphNode node, Attributes attributes) {
            TextRow row = node.row();
            xml.element(
                    "node",
                    List.of("id", row.id(), "label", node.label(), "start", start(row), "end", end(row)),
                    () -> xml.element("attvalues", List.of(), () -> {
                        value("labels", String.join(";", node.kind().labels()));
                        values(attributes, row::cell);
                    }));
        }

        private void edge(GraphEdge edge, Attributes attributes) {
            TextRow row = edge.row();
            xml.element(
                    "edge",
                    List.of(
                            "id",
                            edge.id(),
                            "source",
                            edge.source(),
                            "target",
                            edge.target(),
                            "label",
                            edge.type(),
                            "kind",
                            edge.type(),
                            "start",
                            start(row),
                            "end",
                            end(row)),
                    () -> xml.element(
                            "attvalues", List.of(), () -> values(attributes, name -> attributes.of(edge, name))));
        }

        private static String start(TextRow row) {
            return RowSpan.of(row).start();
        }

        private static String end(TextRow row) {
            return RowSpan.of(row).end();
        }

        private void values(Attributes attributes, Function<String, String> text) {
            attributes.names().forEach(name -> value(name, text.apply(name)));
        }

        private void value(String name, String text) {
            if (!text.isEmpty()) {
                xml.empty("attvalue", List.of("for", name, "value", text));
            }
        }
    }
}
