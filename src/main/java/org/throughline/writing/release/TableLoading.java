package org.throughline.writing.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.throughline.change.ChangeSet;
import org.throughline.change.RowMarks;
import org.throughline.change.StatedRows;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Problem;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.commit.ChangesRefused;
import org.throughline.commit.Committer;
import org.throughline.commit.GraphRows;
import org.throughline.commit.Receipt;
import org.throughline.graph.Exhaustion;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.Table;
import org.throughline.writing.table.TableContent;
import org.throughline.writing.table.TableReader;
import org.throughline.writing.table.WrongPlace;

/**
 * Lays the rows of one table over the graph, a thousand at a time. A row that it stated before and leaves out now
 * stays, for nobody says that it is the whole of what there is.
 */
@Component
public class TableLoading {

    /** How what is changed by them is signed. */
    static final String ROWS = "rows of ";

    private static final int TOGETHER = 1_000;
    private static final int ATTEMPTS = 5;

    private final Committer committer;
    private final GraphRows graph;
    private final TableBooks books;
    private final LikelyEntities likely;
    private final Kinds kinds;

    TableLoading(Committer committer, GraphRows graph, TableBooks books, LikelyEntities likely, Kinds kinds) {
        this.committer = committer;
        this.graph = graph;
        this.books = books;
        this.likely = likely;
        this.kinds = kinds;
    }

    /**
     * How it is done, and who is told.
     *
     * @param sender who sent it from elsewhere; empty where it is read beside the graph
     */
    public record Manner(
            String sender,
            boolean dry,
            Consumer<WrongPlace> refused,
            Consumer<DoubtedRow> doubted,
            Consumer<LoadedRows> progress) {}

    /** Takes the rows that break no rule; a file that cannot be taken apart is refused whole. */
    public LoadedRows load(Kind kind, String file, byte[] bytes, Manner manner) {
        Problems problems = new Problems();
        TableContent content = new TableReader(new Table(kind, file), problems).read(bytes);
        if (!content.readable()) {
            throw DataRefused.of(problems);
        }
        List<Row> sound = sound(content, problems);
        LaidTable laid = new LaidTable(file, "table " + kind.name(), manner);
        problems.all().forEach(laid::refuse);
        laid.count = LoadedRows.refused(content.rows().size() - sound.size());
        int together = manner.dry() ? Math.max(1, sound.size()) : TOGETHER;
        for (int from = 0; from < sound.size(); from += together) {
            laid.take(sound.subList(from, Math.min(from + together, sound.size())));
        }
        return laid.count;
    }

    /** Those that could be read, of rows with one id the first. */
    private static List<Row> sound(TableContent content, Problems problems) {
        Map<String, Origin> first = new HashMap<>();
        List<Row> sound = new ArrayList<>();
        content.rows().stream().filter(row -> row.sound() && row.identified()).forEach(row -> {
            Origin taken = first.putIfAbsent(row.id(), row.at("id"));
            if (taken == null) {
                sound.add(row);
            } else {
                problems.add(
                        row.at("id"),
                        "the id %s is already that of %s: give one of them another".formatted(row.id(), taken));
            }
        });
        return sound;
    }

    /** One table that is being laid. */
    private final class LaidTable {

        private final String file;
        private final String source;
        private final Manner manner;
        private LoadedRows count = LoadedRows.NONE;

        private LaidTable(String file, String source, Manner manner) {
            this.file = file;
            this.source = source;
            this.manner = manner;
        }

        void take(List<Row> rows) {
            count = count.plus(taken(rows, ATTEMPTS));
            manner.progress().accept(count);
        }

        void refuse(Problem problem) {
            manner.refused().accept(WrongPlace.of(problem, file));
        }

        private LoadedRows taken(List<Row> rows, int left) {
            if (rows.isEmpty()) {
                return LoadedRows.NONE;
            }
            try {
                return committed(rows);
            } catch (ChangesRefused refusal) {
                return refusal.isOvertaken() && left > 1 ? taken(rows, left - 1) : without(rows, refusal);
            } catch (OptimisticLockingFailureException overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
                return taken(rows, left - 1);
            } catch (TransactionException | DataAccessException failed) {
                int half = Exhaustion.half(rows.size(), failed);
                return taken(rows.subList(0, half), ATTEMPTS).plus(taken(rows.subList(half, rows.size()), ATTEMPTS));
            }
        }

        private LoadedRows committed(List<Row> rows) {
            TableBooks.NotedRows noted = books.opened(rows);
            RowMarks before = noted.before();
            StatedRows.Plan plan = graph.settled(known -> {
                StatedRows stated = new StatedRows(rows, before, List.of(), known, kinds);
                return stated.plan().keeping(stated.changedByOthers());
            });
            LoadedRows planned = LoadedRows.of(rows.size(), plan);
            if (plan.changes().isEmpty() && noted.isHolding(rows, plan.unowned())) {
                return planned;
            }
            ChangeSet set = new ChangeSet(
                    ChangeSet.signed(ROWS + source, manner.sender()),
                    "file " + file,
                    source,
                    false,
                    null,
                    plan.changes());
            List<DoubtedRow> doubted = likely.among(plan.changes());
            Consumer<Receipt> record = _ -> {
                books.note(noted, rows, plan.unowned());
                likely.keep(doubted);
            };
            Receipt receipt = manner.dry() ? committer.attempt(set) : committer.await(committer.commit(set, record));
            doubted.forEach(manner.doubted());
            return planned.plus(LoadedRows.written(plan.changes(), receipt)).plus(LoadedRows.doubted(doubted.size()));
        }

        /** The rows that nothing is wrong with; where it is not told of which something is, none. */
        private LoadedRows without(List<Row> rows, ChangesRefused refusal) {
            Set<Origin> wrong = refusal.problems().stream()
                    .map(problem -> problem.origin().at(""))
                    .collect(Collectors.toSet());
            List<Row> left =
                    rows.stream().filter(row -> !wrong.contains(row.at(""))).toList();
            refusal.problems().forEach(this::refuse);
            return left.size() == rows.size()
                    ? LoadedRows.refused(rows.size())
                    : LoadedRows.refused(rows.size() - left.size()).plus(taken(left, ATTEMPTS));
        }
    }
}
