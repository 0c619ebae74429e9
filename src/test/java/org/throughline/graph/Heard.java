package org.throughline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/** What the database has said of statements as they ran, until a test takes it. */
public final class Heard {

    /** Before a statement that counts how often it touches the store. */
    static final String MEASURED = "PROFILE ";

    private static final Map<String, List<String>> WARNINGS = new ConcurrentHashMap<>();
    private static final Queue<Hits> HITS = new ConcurrentLinkedQueue<>();

    private Heard() {}

    /** How often one statement touched the store. */
    public record Hits(String text, long count) {}

    static void note(String text, ResultSummary summary) {
        if (text.startsWith(MEASURED)) {
            HITS.add(new Hits(text.substring(MEASURED.length()), hits(summary.profile())));
        } else if (!warnings(summary).isEmpty()) {
            WARNINGS.put(text, warnings(summary));
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(Heard::hits).sum();
    }

    /** What the database warns of at the end of one statement. */
    public static List<String> warnings(ResultSummary summary) {
        return summary.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(notification -> notification.statusDescription())
                .toList();
    }

    /** The warnings by the statements that drew them; afterwards they are forgotten. */
    public static Map<String, List<String>> takenWarnings() {
        Map<String, List<String>> taken = Map.copyOf(WARNINGS);
        WARNINGS.keySet().removeAll(taken.keySet());
        return taken;
    }

    /** What was measured; afterwards it is forgotten. */
    public static List<Hits> takenHits() {
        List<Hits> taken = new ArrayList<>(HITS);
        HITS.removeAll(taken);
        return taken;
    }
}
