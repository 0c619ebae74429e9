package org.throughline.exchange.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The books that some lines of one edition touch, with what these lines add to them. */
final class Slice {

    private static final String BODY = "ods body ";
    private static final String PLACE = "ods place ";
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
        return Stream.concat(Stream.of(body(record.code()), edition(record.at())), places(record));
    }

    private static Stream<String> places(EditionRecord record) {
        return PlaceSort.in(record).map(sort -> place(sort, sort.code(record)));
    }

    private static String body(String code) {
        return BODY + code;
    }

    private static String place(PlaceSort sort, String code) {
        return PLACE + sort.name() + " " + code;
    }

    private static String edition(Citing at) {
        return EDITION + at.list() + " " + at.edition().text();
    }

    private void take(EditionRecord record, BiConsumer<EditionRecord, String> refuse) {
        List<EditionRecord> known = new ArrayList<>(records(record.code()));
        EditionRecord same = known.stream()
                .filter(other -> other.at().isOfSameEdition(record.at()))
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
        places(record).forEach(place -> name(place, record.at()));
        taken.add(record);
    }

    /** A place is cited where it is named first and last, of an edition in its first line. */
    private void name(String place, Citing at) {
        TreeSet<Citing> named = new TreeSet<>(List.of(at));
        book(place).told().stream().map(Citing::read).forEach(named::add);
        Citing last = named.stream()
                .filter(one -> one.isOfSameEdition(named.last()))
                .findFirst()
                .orElseThrow();
        tell(place, Stream.of(named.first(), last).distinct().map(Citing::text).toList());
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

    /** The lines that are not refused. */
    List<EditionRecord> taken() {
        return taken;
    }

    /** All that is told of the code of a line. */
    List<EditionRecord> history(EditionRecord record) {
        return records(record.code()).stream().sorted().toList();
    }

    List<Citing> named(PlaceSort sort, String code) {
        return book(place(sort, code)).told().stream().map(Citing::read).toList();
    }

    RegisterBook ofBody(EditionRecord record) {
        return book(body(record.code()));
    }

    RegisterBook ofPlace(PlaceSort sort, String code) {
        return book(place(sort, code));
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
