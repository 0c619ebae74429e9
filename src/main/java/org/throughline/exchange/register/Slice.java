package org.throughline.exchange.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The books that some lines of one edition touch, with what these lines add to them. */
final class Slice {

    private static final String BODY = " body ";
    private static final String EDITION = " edition ";
    private static final String TIE = " tie ";
    private static final String PLACE = "ods place ";
    private static final String NESTING = "ods part ";
    private static final String TOWN = "geonames town ";

    private final Map<String, RegisterBook> before;
    private final Map<String, RegisterBook> books;
    private final List<EditionRecord> taken = new ArrayList<>();
    private final Map<String, EditionRecord> mentions = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    private Slice(Map<String, RegisterBook> books) {
        this.before = books;
        this.books = new HashMap<>(books);
    }

    /** With all that the lines say; what contradicts a book is handed to who refuses it. */
    static Slice of(Collection<EditionRecord> records, RegisterBooks kept, BiConsumer<EditionRecord, String> refuse) {
        Slice slice = new Slice(
                kept.opened(records.stream().flatMap(Slice::ids).distinct().toList()));
        records.forEach(record -> slice.take(record, refuse));
        return slice;
    }

    private static Stream<String> ids(EditionRecord record) {
        return Stream.of(
                        Stream.of(body(record), edition(record.at())),
                        NamedPlace.in(record).map(Slice::place),
                        NamedPlace.nested(record).map(Slice::nesting),
                        towns(record).map(town -> town(town.value())),
                        Tie.in(record).map(tie -> tie(tie, record.at())),
                        Tie.mentions(record).map(Slice::body))
                .flatMap(ids -> ids);
    }

    private static Stream<Saying> towns(EditionRecord record) {
        return record.of(Aspect.CITY);
    }

    private static String town(String number) {
        return TOWN + number;
    }

    private static String tie(Tie tie, Citing at) {
        return slug(at) + TIE + String.join(" ", tie.kind(), tie.from(), tie.to());
    }

    private static String slug(Citing at) {
        return at.listing().system().slug();
    }

    private static String body(EditionRecord record) {
        return slug(record.at()) + BODY + record.code();
    }

    private static String place(NamedPlace place) {
        return PLACE + place.book();
    }

    private static String nesting(PlaceWithin nesting) {
        return NESTING + nesting.book();
    }

    private static String edition(Citing at) {
        return slug(at) + EDITION + at.list() + " " + at.edition().text();
    }

    private void take(EditionRecord record, BiConsumer<EditionRecord, String> refuse) {
        List<EditionRecord> known = new ArrayList<>(
                records(record).stream().filter(other -> !other.isMention()).toList());
        EditionRecord same = known.stream()
                .filter(other -> other.isOnSameAs(record))
                .findFirst()
                .orElse(null);
        if (same != null && !same.saysAs(record)) {
            refuse.accept(
                    record,
                    "line %d of the same edition says otherwise of %s: correct one of them, or name another edition"
                            .formatted(same.at().line(), record.code()));
            return;
        }
        known.remove(same);
        known.add(same == null || record.compareTo(same) < 0 ? record : same);
        tell(body(record), known.stream().sorted().map(EditionRecord::text).toList());
        tell(edition(record.at()), List.of(record.at().edition().text()));
        NamedPlace.in(record).forEach(place -> mention(place(place), record.at()));
        NamedPlace.nested(record).forEach(nesting -> mention(nesting(nesting), record.at()));
        NamedPlace.listed(record).forEach(place -> call(place(place), record));
        towns(record).forEach(town -> name(town(town.value()), new Sighting(record.at(), town.note())));
        Tie.in(record).forEach(tie -> name(tie(tie, record.at()), new Sighting(record.at(), "")));
        Tie.mentions(record).forEach(this::mention);
        taken.add(record);
    }

    private void mention(String place, Citing at) {
        tell(place, naming(place).mentioning(at).text());
    }

    private void call(String place, EditionRecord record) {
        tell(place, naming(place).calling(record.name(), record.at()).text());
    }

    private PlaceNaming naming(String place) {
        return PlaceNaming.read(book(place).told());
    }

    /** A body of which no record has been seen is what those say that name it, the first and the last of them. */
    private void mention(EditionRecord mention) {
        mentions.putIfAbsent(mention.code(), mention);
        TreeSet<EditionRecord> known = new TreeSet<>(records(mention));
        if (known.stream().allMatch(EditionRecord::isMention)) {
            known.add(mention);
            tell(
                    body(mention),
                    firstAndLast(known, (one, other) -> one.at().isOfSameEdition(other.at())).stream()
                            .map(EditionRecord::text)
                            .toList());
        }
    }

    /** What is named is cited where it is first and last, of an edition in its first line. */
    private void name(String id, Sighting sighting) {
        TreeSet<Sighting> named = new TreeSet<>(sightings(id));
        named.add(sighting);
        tell(
                id,
                firstAndLast(named, (one, other) -> one.at().isOfSameEdition(other.at())).stream()
                        .map(Sighting::text)
                        .toList());
    }

    /** The first of all, and of the last edition the first. */
    private static <T extends Comparable<T>> List<T> firstAndLast(NavigableSet<T> all, BiPredicate<T, T> together) {
        T last = all.stream()
                .filter(one -> together.test(one, all.last()))
                .findFirst()
                .orElseThrow();
        return Stream.of(all.first(), last).distinct().toList();
    }

    private List<Sighting> sightings(String id) {
        return book(id).told().stream().map(Sighting::read).toList();
    }

    private void tell(String id, List<String> all) {
        books.put(id, book(id).telling(all));
        told.add(id);
    }

    private RegisterBook book(String id) {
        return books.getOrDefault(id, RegisterBook.empty(id));
    }

    private List<EditionRecord> records(EditionRecord record) {
        return book(body(record)).told().stream()
                .map(text -> EditionRecord.read(record.code(), text))
                .toList();
    }

    /** The lines that are not refused. */
    List<EditionRecord> taken() {
        return taken;
    }

    /** All that is told of the code of a line. */
    CodeHistory history(EditionRecord record) {
        return new CodeHistory(record.code(), records(record).stream().sorted().toList());
    }

    /** Where all lines name a place. */
    PlaceNaming naming(NamedPlace place) {
        return naming(place(place));
    }

    /** Where all lines name one place in another. */
    List<Citing> named(PlaceWithin nesting) {
        return naming(nesting(nesting)).mentioned();
    }

    RegisterBook ofBody(EditionRecord record) {
        return book(body(record));
    }

    RegisterBook ofPlace(NamedPlace place) {
        return book(place(place));
    }

    RegisterBook ofNesting(PlaceWithin nesting) {
        return book(nesting(nesting));
    }

    List<Sighting> seen(Saying town) {
        return sightings(town(town.value()));
    }

    RegisterBook ofTown(Saying town) {
        return book(town(town.value()));
    }

    List<Citing> said(Tie tie, Citing at) {
        return sightings(tie(tie, at)).stream().map(Sighting::at).toList();
    }

    RegisterBook ofTie(Tie tie, Citing at) {
        return book(tie(tie, at));
    }

    /** All bodies that the lines are of, or that they name. */
    List<EditionRecord> bodies() {
        Map<String, EditionRecord> bodies = new LinkedHashMap<>(mentions);
        taken.forEach(record -> bodies.put(record.code(), record));
        return List.copyOf(bodies.values());
    }

    /** Whether a body follows from what these lines say; one that they only name may follow from others. */
    boolean isTold(EditionRecord record) {
        return told.contains(body(record));
    }

    /** Whether its code has never been imported, nor named. */
    boolean isNew(EditionRecord record) {
        RegisterBook kept = before.get(body(record));
        return kept == null || kept.rows().isEmpty();
    }

    /** What has been stated of the books of all lines, and of the bodies that they name. */
    Stream<String> stated() {
        return Stream.concat(told.stream(), mentions.values().stream().map(Slice::body))
                .distinct()
                .flatMap(id -> book(id).rows().stream());
    }

    RegisterBook ofEdition(Citing at) {
        return book(edition(at));
    }

    /** Whether a book is otherwise than it is kept. */
    boolean isAltered(RegisterBook book) {
        RegisterBook kept = before.get(book.id());
        return kept == null || !kept.saysAs(book);
    }

    /** The books of all lines that are not refused. */
    Stream<RegisterBook> touched() {
        return told.stream().map(this::book);
    }
}
