package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.change.Change;
import org.throughline.change.ChangeSet;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.Retract;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.StoredOrigin;
import org.throughline.commit.Books;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.register.Aspect;
import org.throughline.exchange.register.Doubtful;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.Errand;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.Listing;
import org.throughline.exchange.register.Listings;
import org.throughline.exchange.register.NameText;
import org.throughline.exchange.register.Refused;
import org.throughline.exchange.register.RegisterImport;
import org.throughline.exchange.register.Remarks;
import org.throughline.exchange.ror.RorDump;
import org.throughline.export.Export;
import org.throughline.kind.Kinds;
import org.throughline.kind.PackageText;
import org.throughline.running.Thoroughness;
import org.throughline.running.WrittenFile;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.CheckedPackages;
import org.throughline.writing.table.PackageSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The package of registers is what importing the editions at hand onto the curated facts adds to these: trusts, boards,
 * commissioners and regions, and of research bodies the universities. {@code mvn test -Dtest=ShippedRegistersTests
 * -Dtests.documents=write} makes it anew.
 */
@WritingTest
class ShippedRegistersTests implements Remarks {

    private static final Path HOME = Path.of("src/main/resources/registers");
    private static final Path AT_HAND = Path.of("../shared/data");
    private static final Kinds KINDS = Kinds.read();
    private static final String CURATED = "data/datapackage.json";
    private static final String PROVIDERS = "2021";

    /** An edition at hand: of when it is, as its origin tells, and where. */
    private record AtHand(String list, String edition, String file) {

        Listing listing() {
            return Listings.called(list).orElseThrow();
        }

        /** As the description of the package tells it. */
        PackageSource source() {
            return new PackageSource(listing().heading(), edition, listing().licence());
        }
    }

    private static final List<AtHand> EDITIONS = List.of(
            new AtHand("regions", "2020/2026", "ods/regions.csv"),
            new AtHand("boards", "2024-12", "ods/icb_names_codes_dec_2024.csv"),
            new AtHand("etr", "2016", "ods/etr_edition-2016.csv"),
            new AtHand("etr", "2020-10/2021-01", "ods/etr_edition-2020b_24col.csv"),
            new AtHand("etr", "2022-03", "ods/etr_edition-2022-03.csv"),
            new AtHand("etr", "2022-08-18", "ods/etr_edition-2022-08_as-published.zip"),
            new AtHand("etr", "2025-07", "ods/etr_edition-2025-07.csv"),
            new AtHand("etr", "2025-12", "ods/etr_edition-2025-12.csv"),
            new AtHand("eccg", "2025-12", "ods/eccg_2025-12.csv"),
            new AtHand("learning-providers", PROVIDERS, "universities/learning-providers-plus_2021.csv"));

    /**
     * Pairs told as doubtful that were judged to be one body, by what both registers have called it over the years:
     * which one of the registry is which provider. The others are two, or are left to who knows more of them.
     */
    private static final Map<String, String> JUDGED = Map.ofEntries(
            Map.entry("ROR-0067fqk38", "GB-UKPRN-10007843"),
            Map.entry("ROR-010jbqd54", "GB-UKPRN-10007141"),
            Map.entry("ROR-015m2p889", "GB-UKPRN-10007856"),
            Map.entry("ROR-01t884y44", "GB-UKPRN-10006841"),
            Map.entry("ROR-02mb95055", "GB-UKPRN-10007760"),
            Map.entry("ROR-02xsh5r57", "GB-UKPRN-10003861"),
            Map.entry("ROR-03f914y84", "GB-UKPRN-10037449"),
            Map.entry("ROR-048kc0s52", "GB-UKPRN-10007833"),
            Map.entry("ROR-049e6bc10", "GB-UKPRN-10001282"),
            Map.entry("ROR-04vrxay34", "GB-UKPRN-10007780"));

    /** Towns of addresses that are called as another city is, and lie elsewhere: this one on the Isle of Wight. */
    private static final Set<String> NAMESAKES = Set.of("nhs-town-po-newport");

    private static final Set<Aspect> HIERARCHY = Set.of(Aspect.PART_OF, Aspect.HAS_PART);
    private static final AtHand RESEARCH = new AtHand("ror", "2026-06", "ror/ror-gb-v2.json.gz");

    @Autowired
    private ReleaseLoading releases;

    @Autowired
    private CheckedPackages packages;

    @Autowired
    private Intake intake;

    @Autowired
    private RegisterImport register;

    @Autowired
    private Committer committer;

    @Autowired
    private GraphRows graph;

    @Autowired
    private Export export;

    @Autowired
    private Books books;

    @Autowired
    private Neo4jClient client;

    private final List<Refused> refused = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();

    @Test
    @EnabledIf("editionsAreAtHand")
    void thePackageIsWhatTheEditionsAtHandAddToTheCuratedFacts() throws IOException {
        EmptyGraph.make(client);
        releases.load(new ClassPathResource(CURATED));
        EDITIONS.forEach(edition -> tell(edition, take(edition)));
        tell(RESEARCH, takeUniversities());
        refused.forEach(line -> System.out.println("Refused: " + line));
        doubtful.forEach(pair -> System.out.println("Doubtful: " + pair));
        mergeWhatWasJudged();
        GraphPackage whole = GraphPackage.of(export, books, ShippedRegistersTests::isBrought);
        hold(added(whole.tables()));
        new WrittenFile(HOME.resolve(GraphPackage.BOOKS)).holds(whole.file(GraphPackage.BOOKS));
        Path description = HOME.resolve(GraphPackage.DESCRIPTION);
        if (WrittenFile.WRITING) {
            Files.writeString(description, head());
        }
        new WrittenFile(description).holds(new PackageText(KINDS, description).text());
    }

    static boolean editionsAreAtHand() {
        return (Thoroughness.WHOLE || WrittenFile.WRITING) && Files.isDirectory(AT_HAND);
    }

    private static void tell(AtHand edition, ImportCount count) {
        System.out.println(edition.list() + " " + edition.edition() + ": " + count);
    }

    private ImportCount take(AtHand edition) {
        return intake.take(
                new ImportOrder.OfList(edition.listing(), Edition.of(edition.edition()), false),
                AT_HAND.resolve(edition.file()),
                this,
                _ -> {});
    }

    /**
     * Universities of the registry, and which of them it lists under another: institutes and companies are left out.
     */
    private ImportCount takeUniversities() {
        Path file = AT_HAND.resolve(RESEARCH.file());
        List<EditionRecord> universities = new ArrayList<>();
        new RorDump(new Delivery(file, RorDump.ENTRIES), Edition.of(RESEARCH.edition()), new NameText(KINDS))
                .each(
                        record -> {
                            if (record.sort().equals("UNIVERSITY")) {
                                universities.add(record);
                            }
                        },
                        (line, why) -> refused.add(new Refused(RESEARCH.file(), line, why)));
        Set<String> codes = universities.stream().map(EditionRecord::code).collect(Collectors.toSet());
        return register.take(
                universities.stream().map(record -> among(codes, record)).toList(),
                new Errand(String.valueOf(file.getFileName()), false, ""),
                this);
    }

    private void mergeWhatWasJudged() {
        assertThat(doubtful)
                .extracting(pair -> Map.entry(pair.entity(), pair.other()))
                .containsAll(JUDGED.entrySet());
        merge("organisation", JUDGED);
        commit(new TreeMap<>(JUDGED)
                .entrySet().stream()
                        .flatMap(pair -> called(pair.getKey(), pair.getValue()))
                        .toList());
        merge("place", towns());
    }

    /** The registry is five years younger: what it calls a body goes before what the list of providers called it. */
    private Stream<Change> called(String from, String into) {
        String id = from.toLowerCase(Locale.ROOT) + "-name";
        Row newer = graph.settled(known -> known.row("name", id)).orElseThrow();
        Row body = graph.settled(known -> known.row("organisation", into)).orElseThrow();
        return Stream.of(
                new Retract(newer.key(), newer.version(), newer.origin()),
                Put.whole(body.with(cells(body, newer, Map.of("name", String.valueOf(newer.text("text")))))),
                Put.whole(newer.with(cells(
                        newer,
                        body,
                        RowText.read(
                                newer.kind(),
                                Map.of(
                                        "id",
                                        into.toLowerCase(Locale.ROOT) + "-provider-name",
                                        "text",
                                        String.valueOf(body.text("name")),
                                        "from",
                                        "../" + PROVIDERS,
                                        "until",
                                        PROVIDERS + "/.."))))));
    }

    /** Those of a row with some others, and with the evidence of another row. */
    private static Map<String, Object> cells(Row row, Row evidence, Map<String, ?> others) {
        Map<String, Object> cells = new TreeMap<>(row.cells());
        List.of("citations", "partly").forEach(column -> {
            cells.remove(column);
            Optional.ofNullable(evidence.value(column)).ifPresent(value -> cells.put(column, value));
        });
        cells.putAll(others);
        return cells;
    }

    /**
     * Towns that addresses name and cities that the registry or the curated facts name, by the one name of both, and
     * towns of the same letters of the postcode that addresses write in two ways.
     */
    private Map<String, String> towns() {
        return client.query("""
                        MATCH (place:Place) WHERE place.kind IN ['AREA', 'CITY'] AND NOT place.id IN $namesakes
                        WITH place, replace(replace(toLower(place.name), "'", ''), '-', ' ') AS name, place.id STARTS WITH 'nhs-town-' AS town
                        WHERE town OR place.kind = 'CITY'
                        WITH name, collect(CASE WHEN town THEN place.id END) AS towns, collect(CASE WHEN NOT town THEN place.id END) AS cities
                        UNWIND towns AS one
                        WITH one, head(cities + [other IN towns WHERE other < one AND left(other, 11) = left(one, 11)]) AS into
                        WHERE into IS NOT NULL
                        RETURN one AS town, into""").bind(NAMESAKES).to("namesakes").fetch().all().stream()
                .collect(Collectors.toMap(
                        pair -> String.valueOf(pair.get("town")), pair -> String.valueOf(pair.get("into"))));
    }

    private void merge(String table, Map<String, String> pairs) {
        List<Change> merges = new TreeMap<>(pairs)
                .entrySet().stream()
                        .<Change>map(pair -> new Merge(
                                pair.getKey(), pair.getValue(), new StoredOrigin(new RowKey(table, pair.getKey()))))
                        .toList();
        commit(merges);
    }

    private void commit(List<Change> changes) {
        committer.await(committer.commit(new ChangeSet("a curator", "They are one", null, false, null, changes)));
    }

    /** What a record says, but for bodies above and below it that do not ship. */
    private static EditionRecord among(Set<String> codes, EditionRecord record) {
        return EditionRecord.of(
                record.code(),
                record.at(),
                record.name(),
                record.sayings().stream()
                        .filter(saying -> !HIERARCHY.contains(saying.aspect()) || codes.contains(saying.value()))
                        .toList());
    }

    /** The tables of the whole graph without the rows of the curated package. */
    private Map<String, String> added(Map<String, String> whole) throws IOException {
        Map<String, Set<String>> curated = packages.read(List.of(new ClassPathResource(CURATED)))
                .whole()
                .rows()
                .collect(Collectors.groupingBy(
                        row -> row.kind().name(), Collectors.mapping(Row::id, Collectors.toSet())));
        Map<String, String> tables = new TreeMap<>();
        for (Map.Entry<String, String> table : whole.entrySet()) {
            without(table.getValue(), curated.getOrDefault(table.getKey(), Set.of()))
                    .ifPresent(left -> tables.put(table.getKey(), left));
        }
        return tables;
    }

    private static Optional<String> without(String table, Set<String> ids) throws IOException {
        StringWriter left = new StringWriter();
        int rows = 0;
        try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(table);
                CsvWriter out =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(left)) {
            for (CsvRecord line : in) {
                if (!ids.contains(line.getField(0))) {
                    out.writeRecord(line.getFields());
                    rows++;
                }
            }
        }
        return rows > 1 ? Optional.of(left.toString()) : Optional.empty();
    }

    private static void hold(Map<String, String> tables) throws IOException {
        try (var files = Files.list(HOME)) {
            List<Path> outdated = files.filter(
                            file -> String.valueOf(file.getFileName()).endsWith(".csv"))
                    .filter(file -> !tables.containsKey(
                            String.valueOf(file.getFileName()).replace(".csv", "")))
                    .toList();
            assertThat(outdated).isEmpty();
        }
        tables.forEach((kind, text) -> new WrittenFile(HOME.resolve(kind + ".csv")).holds(text));
    }

    /**
     * None of records that are taken without a part of what they say: a dump that says it all goes before them. No
     * doubt about a body that has been judged either.
     */
    private static boolean isBrought(String book) {
        return !book.startsWith(RESEARCH.list() + " ")
                && JUDGED.keySet().stream()
                        .map(id -> id.replace("ROR-", "doubt " + RESEARCH.list() + " ") + " ")
                        .noneMatch(book::startsWith);
    }

    /** Its tables are added by what describes packages. */
    private static String head() {
        return """
                {"name": "nhs-registers", "title": "NHS trusts, boards, commissioners and regions, and universities, of registers",
                 "description": "What editions of registers say, imported: each fact cites register, edition and line.",
                 "licenses": [{"name": "OGL-UK-3.0"}, {"name": "CC0-1.0"}],
                 "sources": %s, "books": "%s"}
                """.formatted(
                        JsonMapper.shared()
                                .writeValueAsString(Stream.concat(EDITIONS.stream(), Stream.of(RESEARCH))
                                        .map(AtHand::source)
                                        .toList()),
                        GraphPackage.BOOKS);
    }

    @Override
    public void refuse(Refused line) {
        refused.add(line);
    }

    @Override
    public void doubt(Doubtful pair) {
        doubtful.add(pair);
    }
}
