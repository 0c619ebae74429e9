package org.throughline.writing;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.throughline.kind.Kind;
import org.throughline.writing.release.DoubtedRow;
import org.throughline.writing.release.LoadedRows;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.release.TableLoading;
import org.throughline.writing.table.DataRefused;
import org.throughline.writing.table.HeldFile;
import org.throughline.writing.table.WrongPlace;

/** Brings rows of one's own into the graph that stands: a package, as at a start, or those of one table. */
@Component
public class OwnRows {

    private final ReleaseLoading packages;
    private final TableLoading tables;

    OwnRows(ReleaseLoading packages, TableLoading tables) {
        this.packages = packages;
        this.tables = tables;
    }

    /**
     * For whom it is done.
     *
     * @param sender who sent them from elsewhere; empty where they are read beside the graph
     * @param dry whether it is only to be told what would be done
     */
    public record Handover(String sender, boolean dry, RowListener listener) {}

    /** Who is told how it goes. */
    public interface RowListener {

        /** A line that is wrong. */
        void refused(String file, long line, String why);

        /** An entity that is likely there already. */
        void doubted(DoubtedLine pair);

        void progress(OwnCount soFar);
    }

    /**
     * What it comes to.
     *
     * @param written rows written or taken away
     * @param kept rows that stay as others left them
     * @param doubted pairs of entities that may be one
     * @param broken lines that are wrong, for which nothing at all was done
     */
    public record OwnCount(
            long read, long unchanged, long refused, long written, long kept, long doubted, long broken) {

        private static OwnCount of(LoadedRows rows) {
            return new OwnCount(
                    rows.read(), rows.unchanged(), rows.refused(), rows.written(), rows.kept(), rows.doubted(), 0);
        }
    }

    /**
     * Loads a package that stands by itself, or nothing of it where anything is wrong.
     *
     * @param files its description and its tables
     */
    public OwnCount load(String name, Map<String, byte[]> files, Handover handover) {
        try {
            return OwnCount.of(packages.load(
                    HeldFile.description(name, files), handover.sender(), handover.dry(), told(name, handover)));
        } catch (DataRefused refused) {
            return broken(refused, handover);
        }
    }

    /** Lays the rows of a table over the graph; those that break a rule are told, and the others taken. */
    public OwnCount lay(Kind kind, String file, byte[] bytes, Handover handover) {
        try {
            return OwnCount.of(tables.load(
                    kind,
                    file,
                    bytes,
                    new TableLoading.Manner(
                            handover.sender(),
                            handover.dry(),
                            place -> tell(place, handover),
                            told(file, handover),
                            soFar -> handover.listener().progress(OwnCount.of(soFar)))));
        } catch (DataRefused refused) {
            return broken(refused, handover);
        }
    }

    private static OwnCount broken(DataRefused refused, Handover handover) {
        refused.places().forEach(place -> tell(place, handover));
        return new OwnCount(0, 0, 0, 0, 0, 0, refused.places().size());
    }

    private static Consumer<DoubtedRow> told(String file, Handover handover) {
        return pair -> handover.listener().doubted(DoubtedLine.of(pair, file));
    }

    private static void tell(WrongPlace place, Handover handover) {
        handover.listener().refused(place.file(), place.line(), place.why());
    }
}
