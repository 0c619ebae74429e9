package org.throughline.commit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.throughline.change.MergedName;
import org.throughline.change.Redact;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.change.row.Subject;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;

/** The ledger: each revision, and each row that it changed before and after; it names things by their ids. */
@Component
public class Ledger {

    private static final String CHANGE = "RevisionChange";

    private final Neo4jClient client;
    private final Statements statements;
    private final Revisions revisions;
    private final NewAggregates aggregates;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;

    Ledger(
            Neo4jClient client,
            Statements statements,
            Revisions revisions,
            NewAggregates aggregates,
            Kinds kinds,
            ApplicationEventPublisher events) {
        this.client = client;
        this.statements = statements;
        this.revisions = revisions;
        this.aggregates = aggregates;
        this.kinds = kinds;
        this.events = events;
    }

    /** The number of the last revision; the transaction that asks is alone from now on. */
    long lock() {
        return client.query(statements.ledger("lock").text())
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    /** The number of the last revision, 0 before the first. */
    long number() {
        return client.query(statements.ledger("number").text())
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** The head of the last revision; none before the first. */
    public Optional<Revision> last() {
        return revisions.findById(number());
    }

    /** Takes values out of all that is noted of a row. */
    void redact(Redact redact) {
        List<Map<String, @Nullable Object>> blanked = new ArrayList<>();
        entries(Subject.of(kinds.stored(redact.key().table()), redact.key().id()))
                .filter(found -> redact.key().table().equals(found.get("table")))
                .forEach(found -> blanked.add(blanked(found, redact)));
        client.query(statements.ledger("rewrite").text())
                .bind(blanked)
                .to("changes")
                .run();
    }

    /** The rows that have stood for an id at any time, as clients know it. */
    public Set<RowKey> rows(String subject) {
        return entries(subject).map(Ledger::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a revision took values out, so that nobody knows any more what was before it. */
    public boolean redacts(long revision) {
        return revisions.findById(revision).filter(Revision::isRedaction).isPresent();
    }

    private Stream<Map<String, Object>> entries(String subject) {
        return client.query(statements.ledger("entries").text()).bind(subject).to("subject").fetch().all().stream();
    }

    private Map<String, @Nullable Object> blanked(Map<String, Object> found, Redact redact) {
        RowChange change = change(found);
        Map<String, @Nullable Object> blanked = new HashMap<>(found);
        blanked.put("before", blanked(change.before(), redact));
        blanked.put("after", blanked(change.after(), redact));
        return blanked;
    }

    private static @Nullable String blanked(@Nullable Row row, Redact redact) {
        return row == null ? null : json(redact.blanked(row));
    }

    /** Tells readers which revision is the last. */
    void advance(long number, Instant at) {
        client.query(statements.ledger("advance").text())
                .bind(number)
                .to("number")
                .bind(at.atZone(ZoneOffset.UTC))
                .to("at")
                .run();
    }

    /** What a revision changed, each row as it was before and after. */
    public List<RowChange> changes(long revision) {
        return changes(revision - 1, revision).getOrDefault(revision, List.of());
    }

    /** The heads of some revisions behind one, in order. */
    public List<Revision> heads(long after, long until) {
        return revisions
                .findAllById(LongStream.rangeClosed(after + 1, until).boxed().toList())
                .stream()
                .sorted(Comparator.comparingLong(Revision::number))
                .toList();
    }

    /** What some revisions changed, by their numbers. */
    public Map<Long, List<RowChange>> changes(long after, long until) {
        return span("changes", after, until)
                .collect(Collectors.groupingBy(
                        found -> (Long) Objects.requireNonNull(found.get("revision")),
                        TreeMap::new,
                        Collectors.mapping(this::change, Collectors.toList())));
    }

    /** The rows that some revisions changed. */
    Set<RowKey> touched(long after, long until) {
        return span("touched", after, until).map(Ledger::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Map<String, Object>> span(String statement, long after, long until) {
        return client
                .query(statements.ledger(statement).text())
                .bind(after)
                .to("after")
                .bind(until)
                .to("until")
                .fetch()
                .all()
                .stream();
    }

    /**
     * Notes revisions with what each changed, and the keys under which change sets were committed, all at once.
     *
     * @param number that of the last revision, which readers are told
     * @param now when it was made, where it is one of these
     */
    void note(List<Noted> notes, List<IdempotencyKey> keys, long number, Instant now) {
        client.query(statements.ledger("note").text())
                .bind(noted(notes, keys))
                .to("noted")
                .bind(number)
                .to("number")
                .bind(now.atZone(ZoneOffset.UTC))
                .to("now")
                .run();
        if (notes.stream().anyMatch(Noted::merges)) {
            events.publishEvent(new EntitiesMerged());
        }
        notes.forEach(noted -> events.publishEvent(new RevisionMade(noted.head().number())));
    }

    /** By label what is to be noted. */
    private Map<String, List<Map<String, @Nullable Object>>> noted(List<Noted> notes, List<IdempotencyKey> keys) {
        return Map.of(
                aggregates.label(Revision.class),
                notes.stream().map(Noted::head).map(aggregates::properties).toList(),
                CHANGE,
                notes.stream().flatMap(Ledger::entries).toList(),
                aggregates.label(IdempotencyKey.class),
                keys.stream().map(aggregates::properties).toList());
    }

    /** Some later revisions that changed the same rows. */
    public List<Long> later(long revision) {
        return client
                .query(statements.ledger("later").text())
                .bind(revision)
                .to("revision")
                .fetchAs(Long.class)
                .all()
                .stream()
                .toList();
    }

    /** Which of these ids, as clients know them, something had at any time. */
    public Set<String> used(Collection<String> ids) {
        return Set.copyOf(client.query(statements.ledger("used").text())
                .bind(List.copyOf(ids))
                .to("ids")
                .fetchAs(String.class)
                .all());
    }

    /** Who changed each of these rows last, where it is known. */
    public Map<RowKey, LastHand> lastHands(Collection<RowKey> keys) {
        Map<String, RowKey> bySubject = keys.stream()
                .collect(Collectors.toMap(
                        key -> Subject.of(kinds.stored(key.table()), key.id()), key -> key, (one, _) -> one));
        return client
                .query(statements.ledger("last-hands").text())
                .bind(List.copyOf(bySubject.keySet()))
                .to("subjects")
                .fetch()
                .all()
                .stream()
                .collect(Collectors.toMap(
                        found -> Objects.requireNonNull(bySubject.get(String.valueOf(found.get("subject")))),
                        found -> new LastHand(String.valueOf(found.get("who")), String.valueOf(found.get("source")))));
    }

    /** The names that merges made of what a row was called, as the revisions tell that merged it. */
    public Set<RowKey> namesMadeOf(String merged) {
        return entries(merged)
                .filter(found -> NodeKind.REDIRECT.name().equals(found.get("table")) && found.get("before") == null)
                .map(found -> changes((Long) Objects.requireNonNull(found.get("revision"))))
                .flatMap(changes -> MergedName.madeOf(merged, changes))
                .collect(Collectors.toSet());
    }

    private static Stream<Map<String, @Nullable Object>> entries(Noted noted) {
        return IntStream.range(0, noted.changes().size())
                .mapToObj(position ->
                        entry(noted.head().number(), position, noted.changes().get(position)));
    }

    private RowChange change(Map<String, Object> found) {
        String table = String.valueOf(found.get("table"));
        return new RowChange(key(found), row(table, found.get("before")), row(table, found.get("after")));
    }

    private static RowKey key(Map<String, Object> found) {
        return new RowKey(String.valueOf(found.get("table")), String.valueOf(found.get("row")));
    }

    private @Nullable Row row(String table, @Nullable Object json) {
        Kind kind = kinds.stored(table);
        return json == null ? null : Row.stored(kind, RowText.read(kind, RowText.parsed(json.toString())), 0);
    }

    private static @Nullable String json(@Nullable Row row) {
        return row == null ? null : RowText.json(row);
    }

    private static Map<String, @Nullable Object> entry(long revision, int position, RowChange change) {
        Row row = Stream.of(change.after(), change.before())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
        Map<String, @Nullable Object> noted = new HashMap<>();
        noted.put("revision", revision);
        noted.put("position", position);
        noted.put("subject", Subject.of(row.kind(), row.id()));
        noted.put("table", change.key().table());
        noted.put("row", change.key().id());
        noted.put("before", json(change.before()));
        noted.put("after", json(change.after()));
        return noted;
    }
}
