package org.throughline.exchange.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.change.RowMarks;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.judge.Namesake;

/**
 * A code, with all by which its body may be known to the graph. Whom it means is decided when it is first met; from
 * then on the identifier says so that was given to that body, until somebody moves it or takes it away.
 *
 * @param table the kind of fact that it stands for
 * @param carried identifiers of other registers that its record has
 * @param met whether it has been imported before
 * @param sort of which sort its body is
 * @param likely whom its names may mean
 * @param contested ids that other codes of the same slice may mean by their names too
 */
record Introduction(
        CodeSystem system,
        String code,
        String table,
        List<Saying> carried,
        boolean met,
        String sort,
        Likely likely,
        Set<String> contested) {

    /** At this score two names mean one body; see decision 37 for how it was found. */
    static final double JOINED = 0.975;

    /** From this on a body is claimed: not joined for it, but another code is not joined with it either. */
    private static final double CLAIMED = 0.95;

    /** Below this nobody need look at a pair. */
    static final double DOUBTED = 0.8;

    private static final double MARGIN = 0.02;
    private static final String LESS_LIKELY = String.format(Locale.ROOT, "less likely than %.3f", JOINED);

    /**
     * Whom it means.
     *
     * @param identified whether others tell its code
     * @param row the id of the identifier by which it is told otherwise
     */
    record Answer(String entity, KnownBody.Join join, boolean identified, String row, List<Refusal> refusals) {

        private static Answer of(String entity, KnownBody.Join join, String row) {
            return new Answer(entity, join, false, row, List.of());
        }
    }

    /** One that was not taken for it, and why. */
    record Refusal(Namesake other, String why) {

        /** Whether its name may well mean the other all the same. */
        boolean isClaim() {
            return why.equals(LESS_LIKELY) && other.score() >= CLAIMED;
        }

        Doubtful doubtful(EditionRecord record, String entity, String file) {
            return new Doubtful(
                    file,
                    record.at().line(),
                    record.code(),
                    record.name(),
                    entity,
                    other.entity(),
                    other.name(),
                    other.score(),
                    why);
        }
    }

    Answer answer(RowMarks before, Universe known) {
        List<Row> told = rows(system.scheme(), code, known);
        Optional<Row> others =
                told.stream().filter(row -> !before.knows(row.key())).findFirst();
        if (others.isPresent()) {
            return new Answer(entity(others.get()), KnownBody.Join.IDENTIFIER, true, "", List.of());
        }
        return told.stream()
                .findFirst()
                .map(row -> told(row, before, known))
                .orElseGet(() -> met ? untold(before) : first(before, known));
    }

    private Answer told(Row row, RowMarks before, Universe known) {
        String entity = entity(row);
        if (entity.equals(system.id(code))) {
            return Answer.of(entity, own(before, known), row.id());
        }
        boolean byName = before.holds(row) && carrying(before, known).noneMatch(entity::equals);
        return Answer.of(entity, byName ? KnownBody.Join.NAME : KnownBody.Join.IDENTIFIER, row.id());
    }

    /** Somebody has taken its identifier away: from another's body, and then it is a body of its own. */
    private Answer untold(RowMarks before) {
        boolean wasOwn = before.knows(new RowKey(table, system.id(code)));
        boolean parted = before.knows(new RowKey("identifier", ownRow()))
                || (before.knows(new RowKey("identifier", row())) && !wasOwn);
        return Answer.of(system.id(code), KnownBody.Join.NONE, parted ? ownRow() : row());
    }

    private Answer first(RowMarks before, Universe known) {
        KnownBody.Join own = own(before, known);
        if (own == KnownBody.Join.ID) {
            return Answer.of(system.id(code), own, row());
        }
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> carrying = carrying(before, known)
                .filter(entity -> isFree(new Namesake(entity, "", 1), known, refusals))
                .findFirst();
        if (carrying.isPresent()) {
            return new Answer(carrying.get(), KnownBody.Join.IDENTIFIER, false, row(), refusals);
        }
        Optional<String> named = named(known, refusals);
        if (named.isEmpty()) {
            refusals.addAll(further(known, refusals));
        }
        return new Answer(
                named.orElse(system.id(code)),
                named.isPresent() ? KnownBody.Join.NAME : KnownBody.Join.NONE,
                false,
                row(),
                refusals);
    }

    /** The body that has a code, whoever told that; as its id is made where none has. */
    static String called(CodeSystem system, String code, Universe known) {
        return rows(system.scheme(), code, known).stream()
                .map(Introduction::entity)
                .findFirst()
                .orElse(system.id(code));
    }

    private KnownBody.Join own(RowMarks before, Universe known) {
        boolean others = known.row(table, system.id(code))
                .filter(row -> !before.knows(row.key()))
                .isPresent();
        return others ? KnownBody.Join.ID : KnownBody.Join.NONE;
    }

    /** The bodies to which others give an identifier that its record has. */
    private Stream<String> carrying(RowMarks before, Universe known) {
        return carried.stream()
                .flatMap(saying -> rows(saying.note(), saying.value(), known).stream())
                .filter(row -> !before.knows(row.key()))
                .map(Introduction::entity)
                .distinct();
    }

    /** The one that its name means, if no other is about as likely; all the others that are likely are doubtful. */
    private Optional<String> named(Universe known, List<Refusal> refusals) {
        List<Namesake> free = likely.displayed().stream()
                .filter(other -> !system.isMetBy(other.entity()))
                .filter(other -> isFree(other, known, refusals))
                .sorted(Comparator.comparingDouble(Namesake::score).reversed())
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Namesake likeliest = free.getFirst();
        String why = why(likeliest, free);
        free.stream()
                .skip(why.isEmpty() ? 1 : 0)
                .forEach(other -> refusals.add(new Refusal(other, why.isEmpty() ? "another is likelier" : why)));
        return why.isEmpty() ? Optional.of(likeliest.entity()) : Optional.empty();
    }

    /**
     * Those of the same sort that have one of its further names are doubtful: one register has come to call a body
     * otherwise than another; but one body also has the name that another had before it.
     */
    private List<Refusal> further(Universe known, List<Refusal> before) {
        Set<String> told =
                before.stream().map(refusal -> refusal.other().entity()).collect(Collectors.toSet());
        return likely.further().stream()
                .filter(other -> told.add(other.entity()))
                .filter(other -> !system.isMetBy(other.entity()))
                .filter(other -> known.row(table, other.entity())
                        .filter(row -> sort.equals(row.text("kind")))
                        .isPresent())
                .filter(other -> codeOf(other, known).isEmpty())
                .map(other -> new Refusal(other, "a further name of it is the same"))
                .toList();
    }

    /** Why it is not taken for the likeliest; empty if it is. */
    private String why(Namesake likeliest, List<Namesake> all) {
        if (likeliest.score() < JOINED) {
            return LESS_LIKELY;
        }
        if (contested.contains(likeliest.entity())) {
            return "another code of the list may mean it as well";
        }
        boolean rivalled = all.stream()
                .skip(1)
                .anyMatch(other ->
                        likeliest.score() == 1 ? other.score() == 1 : likeliest.score() - other.score() < MARGIN);
        return rivalled ? "another is about as likely" : "";
    }

    /** Whether it has no other code of the same register, by which it is another body. */
    private boolean isFree(Namesake other, Universe known, List<Refusal> refusals) {
        Optional<String> code = codeOf(other, known);
        code.ifPresent(taken -> refusals.add(new Refusal(other, "it has another code, " + taken)));
        return code.isEmpty();
    }

    private Optional<String> codeOf(Namesake other, Universe known) {
        return known.rows("identifier", "entity", other.entity()).stream()
                .filter(row -> system.scheme().equals(row.text("scheme")))
                .map(row -> String.valueOf(row.text("value")))
                .findFirst();
    }

    private String row() {
        return "%s-%s".formatted(system.slug(), code).toLowerCase(Locale.ROOT);
    }

    private String ownRow() {
        return row() + "-own";
    }

    /** What tells that something has an identifier. */
    static List<Row> rows(String scheme, String value, Universe known) {
        return known.rows("identifier", Map.of("scheme", scheme, "value", value));
    }

    /** What has the identifier that a row tells. */
    static String entity(Row row) {
        return String.valueOf(row.text("entity"));
    }
}
