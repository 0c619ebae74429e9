package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.Merge;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Ledger;
import org.throughline.commit.Revisions;
import org.throughline.commit.RowTexts;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.export.Extract;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import org.throughline.name.LinkId;
import org.throughline.running.AtNight;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.PackagePlace;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is exported loads again to the byte, and is the graph at one revision, whoever writes meanwhile. */
@WritingTest
class ExportTests {

    private static final Kinds KINDS = Kinds.read();
    private static final int WRITERS = 8;

    @Autowired
    private Export export;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Revisions revisions;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    private final Tides tides;

    @Autowired
    ExportTests(Committer committer) {
        this.tides = new Tides(committer);
    }

    @BeforeEach
    void load() {
        EmptyGraph.make(client);
        loading.load(Sample.in(folder).description());
    }

    @Test
    @AtNight
    void whatIsExportedAndLoadedIsExportedToTheByteAgain() throws IOException {
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        for (String hostile : hostile()) {
            tides.commit(Tides.topic("hostile-" + Integer.toHexString(hostile.hashCode()), hostile));
        }
        byte[] exported = exported(ExportForm.PACKAGE);
        Map<String, String> rows = RowTexts.of(graph);
        EmptyGraph.make(client);
        Path zip = Files.write(folder.resolve("graph.zip"), exported);
        loading.load(PackagePlace.descriptions(List.of(zip.toString())));
        assertThat(RowTexts.of(graph)).isEqualTo(rows);
        assertThat(exported(ExportForm.PACKAGE)).isEqualTo(exported);
    }

    @Test
    void aPartLoadsByItselfAndIsExportedToTheByteAgain() throws IOException {
        Map<String, List<NamedCsvRecord>> all = tables(files(exported(ExportForm.PACKAGE)));
        List<String> ids = Stream.concat(
                        Stream.of("keeper-review", "nobody", "LED_TO:nothing"),
                        all.getOrDefault("appointment", List.of()).stream()
                                .map(line -> "APPOINTED_TO:" + line.getField("id")))
                .toList();
        byte[] part = part(ids);
        Map<String, List<NamedCsvRecord>> tables = tables(files(part));
        assertThat(missing(files(part))).isEmpty();
        assertThat(tables.get("appointment")).hasSameSizeAs(all.get("appointment"));
        assertThat(tables.get("review")).hasSize(1);
        assertThat(tables).containsKeys("person", "organisation", "name", "citation", "source");
        assertThat(tables).doesNotContainKeys("award", "initiative");
        EmptyGraph.make(client);
        Path zip = Files.write(folder.resolve("part.zip"), part);
        loading.load(PackagePlace.descriptions(List.of(zip.toString())));
        assertThat(part(ids)).isEqualTo(part);
    }

    private byte[] part(List<String> ids) {
        return new Exported(export).part(ids, ExportForm.PACKAGE);
    }

    /** What a spreadsheet would run, and what looks as if it had been kept from it already. */
    private static List<String> hostile() {
        return List.of(
                "=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)", "'=1", "''@x", "'quoted'", "＝1", "a, \"b\"", "#");
    }

    @Test
    @AtNight
    void noCellOfATextIsRunByASpreadsheet() throws IOException {
        for (String hostile : hostile()) {
            tides.commit(Tides.topic("hostile-" + Integer.toHexString(hostile.hashCode()), hostile));
        }
        String topics = files(exported(ExportForm.PACKAGE)).get("topic.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(topics)) {
            assertThat(csv.stream().map(line -> line.getField("name")))
                    .contains("'=HYPERLINK(\"http://x\")", "'+1", "'-1+1", "'@SUM(A1)", "''=1", "'quoted'")
                    .noneMatch(cell -> "=+-@".indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void nodesAndEdgesAreAllRowsWithDatesAndCitations() throws IOException {
        tides.commit(Tides.topic("hostile", "=1"));
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        Map<String, String> files = files(exported(ExportForm.CSV));
        Map<String, List<NamedCsvRecord>> graph = tables(files);
        Map<String, List<NamedCsvRecord>> rows = tables(files(exported(ExportForm.PACKAGE)));
        assertThat(files.get("README.txt")).contains("Version ");
        for (String table : List.of("nodes", "edges")) {
            String head =
                    files.getOrDefault(table + ".csv", "").lines().findFirst().orElseThrow();
            assertThat(head.toLowerCase(Locale.ROOT).split(",")).doesNotHaveDuplicates();
        }
        Map<String, NamedCsvRecord> nodes = byId(graph.getOrDefault("nodes", List.of()));
        Map<String, NamedCsvRecord> edges = byId(graph.getOrDefault("edges", List.of()));
        assertThat(nodes.keySet()).containsAll(List.of("hostile"));
        assertThat(edges.values())
                .allSatisfy(
                        edge -> assertThat(nodes.keySet()).contains(edge.getField("Source"), edge.getField("Target")));
        assertThat(rows.remove("redirect"))
                .extracting(line -> line.getField("id"))
                .containsExactly("pier-group");
        assertThat(nodes).doesNotContainKey("pier-group");
        assertThat(edges.values()).noneMatch(edge -> edge.getField("Label").equals("REDIRECTS_TO"));
        rows.forEach((table, lines) -> lines.forEach(line -> {
            Kind kind = KINDS.named(table);
            NamedCsvRecord told = Objects.requireNonNull(
                    kind instanceof LinkKind link
                            ? edges.get(new LinkId(link.type().type(), line.getField("id")).toString())
                            : nodes.get(line.getField("id")));
            for (String column : List.of("from", "until", "citations", "name", "note", "title")) {
                line.findField(column)
                        .ifPresent(text -> assertThat(told.getField(column))
                                .as("%s of %s", column, told)
                                .isEqualTo(text));
            }
        }));
    }

    private static Map<String, NamedCsvRecord> byId(List<NamedCsvRecord> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.getField("Id"), Function.identity()));
    }

    @Test
    void gexfHoldsTheSameNodesAndEdges() throws IOException, ParserConfigurationException, SAXException {
        tides.commit(Tides.topic("hostile", "<&\"'>"));
        tides.commit(new Merge("pier-group", "night-charity", Tides.HERE));
        Map<String, List<NamedCsvRecord>> graph = tables(files(exported(ExportForm.CSV)));
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document gexf = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(exported(ExportForm.GEXF)));
        assertThat(told(gexf, "node", "id", "label", "start", "end"))
                .isEqualTo(told(graph.getOrDefault("nodes", List.of()), "Id", "Label", "Start", "End"));
        assertThat(told(gexf, "edge", "source", "target", "label", "start", "end"))
                .isEqualTo(told(graph.getOrDefault("edges", List.of()), "Source", "Target", "Label", "Start", "End"));
    }

    private static List<String> told(Document gexf, String element, String... attributes) {
        NodeList found = gexf.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(item -> Stream.of(attributes)
                        .map(((Element) item)::getAttribute)
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static List<String> told(List<NamedCsvRecord> lines, String... columns) {
        return lines.stream()
                .map(line -> Stream.of(columns).map(line::getField).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    @AtNight
    void whileEightWriteAnExportIsTheGraphAtItsRevision() throws IOException {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        System.out.println("Exports beside writers: seed " + seed);
        for (int round = 0; round < 20; round++) {
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Void>> writers = tides.writers(WRITERS, seed + 100L * round, over);
            try (Extract rows = export.whole(() -> false)) {
                over.set(true);
                writers.forEach(CompletableFuture::join);
                Map<String, String> files = files(new Exported(export).bytes(rows, ExportForm.PACKAGE));
                List<Map<RowKey, Row>> moments = Moments.of(ledger, revisions.count());
                assertThat(ids(files))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(moments.get((int) rows.revision()).keySet().stream()
                                .map(RowKey::toString)
                                .sorted()
                                .toList());
                assertThat(missing(files)).as("seed %d, round %d", seed, round).isEmpty();
            }
        }
    }

    private static List<String> ids(Map<String, String> files) {
        return tables(files).entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(line -> table.getKey() + " " + line.getField("id")))
                .sorted()
                .toList();
    }

    /** What rows name and is not there. */
    private static Set<String> missing(Map<String, String> files) {
        Set<String> there = new HashSet<>();
        Set<String> named = new HashSet<>();
        tables(files)
                .forEach((table, lines) -> lines.forEach(line -> {
                    there.add(line.getField("id"));
                    Kind kind = KINDS.named(table);
                    kind.naming().stream().map(line::getField).forEach(named::add);
                    line.findField("citations").ifPresent(cell -> named.addAll(List.of(cell.split(";"))));
                }));
        named.remove("");
        named.removeAll(there);
        return named;
    }

    private static Map<String, List<NamedCsvRecord>> tables(Map<String, String> files) {
        Map<String, List<NamedCsvRecord>> tables = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                try (Stream<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text).stream()) {
                    tables.put(name.replace(".csv", ""), lines.toList());
                }
            }
        });
        return tables;
    }

    private byte[] exported(ExportForm form) {
        return new Exported(export).whole(form);
    }

    private static Map<String, String> files(byte[] zipped) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
