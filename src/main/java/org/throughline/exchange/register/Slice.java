package org.throughline.exchange.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The books that some lines of one edition touch, with what these lines add to them. */
final class Slice {

    private static final String BODY = "ods body ";
    private static final String PLACE = "ods place ";
    private static final String NESTING = "ods part ";
    private static final String EDITION = "ods edition ";

    private final Map<String, RegisterBook> before;
    private final Map<String, RegisterBook> books;
    private final List<EditionRecord> taken = new ArrayList<>();
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
                        Stream.of(body(record.code()), edition(record.at())),
                        NamedPlace.in(record).map(Slice::place),
                        NamedPlace.nested(record).map(Slice::nesting))
                .flatMap(ids -> ids);
    }

    private static String body(String code) {
        return BODY + code;
    }

    private static String place(NamedPlace place) {
        return PLACE + place.book();
    }

    private static String nesting(PlaceWithin nesting) {
        return NESTING + nesting.book();
    }

    private static String edition(Citing at) {
        return EDITION + at.list() + " " + at.edition().text();
    }

    private void take(EditionRecord record, BiConsumer<EditionRecord, String> refuse) {
        List<EditionRecord> known = new ArrayList<>(records(record.code()));
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
        tell(
                body(record.code()),
                known.stream().sorted().map(EditionRecord::text).toList());
        tell(edition(record.at()), List.of(record.at().edition().text()));
        NamedPlace.in(record).forEach(place -> mention(place(place), record.at()));
        NamedPlace.nested(record).forEach(nesting -> mention(nesting(nesting), record.at()));
        NamedPlace.listed(record).forEach(place -> call(place(place), record));
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

    private void tell(String id, List<String> all) {
        books.put(id, book(id).telling(all));
        told.add(id);
    }

    private RegisterBook book(String id) {
        return books.getOrDefault(id, RegisterBook.empty(id));
    }

    private List<EditionRecord> records(String code) {
        return book(body(code)).told().stream()
                .map(text -> EditionRecord.read(code, text))
                .toList();
    }

    /** Whether it has a line on a code. */
    boolean tells(String code) {
        return told.contains(body(code));
    }

    /** The lines that are not refused. */
    List<EditionRecord> taken() {
        return taken;
    }

    /** All that is told of the code of a line. */
    CodeHistory history(EditionRecord record) {
        return new CodeHistory(
                record.code(), records(record.code()).stream().sorted().toList());
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
        return book(body(record.code()));
    }

    RegisterBook ofPlace(NamedPlace place) {
        return book(place(place));
    }

    RegisterBook ofNesting(PlaceWithin nesting) {
        return book(nesting(nesting));
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
