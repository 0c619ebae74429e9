package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.export.Export;
import org.throughline.export.ExportForm;
import org.throughline.writing.release.ReleaseLoading;

/** What the page on exports has Neo4j run makes the graph of the files: its nodes, relationships, dates, citations. */
@WritingTest
class ExportedGraphTests {

    private static final Path PAGE = Path.of("src/docs/exporting.md");
    private static final List<String> OF_NODES = List.of("Id", "Labels", "name", "from", "citations");
    private static final List<String> OF_EDGES =
            List.of("Id", "Source", "Target", "Label", "from", "until", "citations");

    @Autowired
    private Export export;

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    @Test
    void theStatementsOfThePageMakeTheGraphOfTheFiles() throws IOException {
        EmptyGraph.make(client);
        loading.load(Sample.in(folder).description());
        Path files = Files.createDirectory(folder.resolve("files"));
        unpack(files);
        EmptyGraph.make(client);
        try (Session session = driver.session()) {
            for (String statement : statements(files)) {
                session.run(statement).consume();
            }
        }
        assertThat(told("MATCH (row:Node) WITH row", OF_NODES))
                .hasSizeGreaterThan(50)
                .isEqualTo(lines(files.resolve("nodes.csv"), OF_NODES));
        assertThat(told("MATCH ()-[row]->() WITH row", OF_EDGES))
                .hasSizeGreaterThan(50)
                .isEqualTo(lines(files.resolve("edges.csv"), OF_EDGES));
        assertThat(found(
                        "MATCH (row:Node) WHERE any(label IN split(row.Labels, ';') WHERE NOT label IN labels(row))",
                        "row.Id"))
                .as("nodes without a label of theirs")
                .isEmpty();
        assertThat(found(
                        "MATCH (from)-[row]->(to) WHERE [from.Id, to.Id, type(row)] <> [row.Source, row.Target, row.Label]",
                        "row.Id"))
                .as("relationships between others, or of another type")
                .isEmpty();
    }

    /** The database is others' too, who know no such rule. */
    @AfterEach
    void forget() {
        EmptyGraph.make(client);
        try (Session session = driver.session()) {
            session.run("SHOW CONSTRAINTS YIELD name, properties WHERE properties = ['Id'] RETURN name")
                    .list(row -> row.get("name").asString())
                    .forEach(name -> session.run("DROP CONSTRAINT $name", Map.of("name", name))
                            .consume());
        }
    }

    private void unpack(Path files) throws IOException {
        byte[] written = new Exported(export).whole(ExportForm.CSV);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, files.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Those of the page; a database within a process has no import folder, but reads files by their whole names. */
    private static List<String> statements(Path files) throws IOException {
        return Pattern.compile("(?s)```cypher\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .flatMap(block -> Stream.of(block.group(1).split(";\n")))
                .map(statement -> statement.replace("file:///", files.toUri().toString()))
                .toList();
    }

    private List<String> told(String match, List<String> properties) {
        return found(
                match,
                properties.stream()
                        .map("coalesce(row.%s, '')"::formatted)
                        .map(property -> property.replace("row.from", "row.`from`"))
                        .collect(Collectors.joining(" + '|' + ")));
    }

    private List<String> found(String beginning, String expression) {
        try (Session session = driver.session()) {
            return session.run("%s RETURN %s AS told ORDER BY told".formatted(beginning, expression))
                    .list(row -> row.get("told").asString());
        }
    }

    private static List<String> lines(Path table, List<String> columns) throws IOException {
        try (Stream<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(table).stream()) {
            return lines.map(line -> columns.stream().map(line::getField).collect(Collectors.joining("|")))
                    .sorted()
                    .toList();
        }
    }
}
