package org.throughline.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks to change, all of it or nothing.
 *
 * @param who who asks
 * @param why for what reason
 * @param source where it comes from, such as a data package; null where it comes from a person
 * @param guarded whether who changes a row has to say which version of it they know, as people do
 * @param key by which the sender recognises it when it is sent again; null where there is none
 * @param asked what the sender asked, where the changes follow from more than that; null where they say it themselves
 */
public record ChangeSet(
        String who,
        String why,
        @Nullable String source,
        boolean guarded,
        @Nullable String key,
        List<Change> changes,
        @Nullable String asked) {

    public ChangeSet(
            String who,
            String why,
            @Nullable String source,
            boolean guarded,
            @Nullable String key,
            List<Change> changes) {
        this(who, why, source, guarded, key, changes, null);
    }

    /**
     * Who asks where rows come in a file.
     *
     * @param by the register or the package
     * @param sender who sent it from elsewhere; empty where it is read beside the graph
     */
    public static String signed(String by, String sender) {
        return sender.isEmpty() ? by : "%s, sent by %s".formatted(by, sender);
    }

    /** The values that nobody is to know any more. */
    public List<Redact> redactions() {
        return changes.stream()
                .filter(Redact.class::isInstance)
                .map(Redact.class::cast)
                .toList();
    }
}
