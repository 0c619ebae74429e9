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
                kept.opened(records.stream().flatMap(BookIds::of).distinct().toList()));
        records.forEach(record -> slice.take(record, refuse));
        return slice;
    }

    private void take(EditionRecord record, BiConsumer<EditionRecord, String> refuse) {
        List<EditionRecord> known = new ArrayList<>(
                records(record).stream().filter(other -> !other.isMention()).toList());
        EditionRecord same = known.stream()
                .filter(other -> other.isOnSameAs(record))
                .findFirst()
                .orElse(null);
        if (same != null && !same.saysAs(record) && !record.completes(same)) {
            refuse.accept(
                    record,
                    "line %d of the same edition says otherwise of %s: correct one of them, or name another edition"
                            .formatted(same.at().line(), record.code()));
            return;
        }
        known.remove(same);
        known.add(same == null || record.compareTo(same) < 0 || record.completes(same) ? record : same);
        tell(
                BookIds.body(record),
                known.stream().sorted().map(EditionRecord::text).toList());
        tell(BookIds.edition(record.at()), List.of(record.at().edition().text()));
        NamedPlace.in(record).forEach(place -> mention(BookIds.place(place), record.at()));
        NamedPlace.nested(record).forEach(nesting -> mention(BookIds.nesting(nesting), record.at()));
        NamedPlace.listed(record).forEach(place -> call(BookIds.place(place), record));
        record.of(Aspect.CITY)
                .forEach(town -> name(BookIds.town(town.value()), new Sighting(record.at(), town.note())));
        Tie.in(record).forEach(tie -> name(BookIds.tie(tie, record.at()), new Sighting(record.at(), "")));
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
                    BookIds.body(mention),
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
        return book(BookIds.body(record)).told().stream()
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
        return naming(BookIds.place(place));
    }

    /** Where all lines name one place in another. */
    List<Citing> named(PlaceWithin nesting) {
        return naming(BookIds.nesting(nesting)).mentioned();
    }

    RegisterBook ofBody(EditionRecord record) {
        return book(BookIds.body(record));
    }

    RegisterBook ofPlace(NamedPlace place) {
        return book(BookIds.place(place));
    }

    RegisterBook ofNesting(PlaceWithin nesting) {
        return book(BookIds.nesting(nesting));
    }

    List<Sighting> seen(Saying town) {
        return sightings(BookIds.town(town.value()));
    }

    RegisterBook ofTown(Saying town) {
        return book(BookIds.town(town.value()));
    }

    List<Citing> said(Tie tie, Citing at) {
        return sightings(BookIds.tie(tie, at)).stream().map(Sighting::at).toList();
    }

    RegisterBook ofTie(Tie tie, Citing at) {
        return book(BookIds.tie(tie, at));
    }

    /** All bodies that the lines are of, or that they name. */
    List<EditionRecord> bodies() {
        Map<String, EditionRecord> bodies = new LinkedHashMap<>(mentions);
        taken.forEach(record -> bodies.put(record.code(), record));
        return List.copyOf(bodies.values());
    }

    /** Whether a body follows from what these lines say; one that they only name may follow from others. */
    boolean isTold(EditionRecord record) {
        return told.contains(BookIds.body(record));
    }

    /** Whether its code has never been imported, nor named. */
    boolean isNew(EditionRecord record) {
        RegisterBook kept = before.get(BookIds.body(record));
        return kept == null || kept.rows().isEmpty();
    }

    /** What has been stated of the books of all lines, and of the bodies that they name. */
    Stream<String> stated() {
        return Stream.concat(told.stream(), mentions.values().stream().map(BookIds::body))
                .distinct()
                .flatMap(id -> book(id).rows().stream());
    }

    RegisterBook ofEdition(Citing at) {
        return book(BookIds.edition(at));
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
