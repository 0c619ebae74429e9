package org.throughline.reading.link;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.judge.AskedIds;
import org.throughline.judge.IdLookup;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.RegisterCode;
import org.throughline.name.Wording;
import org.throughline.name.WrittenId;
import org.throughline.revision.MergedIds;
import reactor.core.publisher.Mono;

/**
 * Looks up, in one statement, what has an id in other case, and whom a register knows by an identifier; where merged
 * entities lead is known by heart.
 */
@Component
class MeantIds implements IdLookup {

    private static final int MOST = 1_000;

    private final Inquiry inquiry;
    private final MergedIds merged;

    MeantIds(Inquiry inquiry, MergedIds merged) {
        this.inquiry = inquiry;
        this.merged = merged;
    }

    @Override
    public boolean isNeeded(AskedIds asked) {
        return !asked.foreign().isEmpty() || merged.mayLead(asked.sought());
    }

    @Override
    public Mono<Map<String, String>> meant(AskedIds asked, GraphQLContext context) {
        return found(asked.foreign(), context)
                .zipWith(merged.leading(), (found, leading) -> led(found, leading, asked.sought()));
    }

    private static Map<String, String> led(Map<String, String> found, Map<String, String> leading, Set<String> sought) {
        Map<String, String> meant = new HashMap<>(found);
        for (String id : sought) {
            @Nullable String target = leading.get(found.getOrDefault(id, id));
            if (target != null) {
                meant.put(id, target);
            }
        }
        return meant;
    }

    private Mono<Map<String, String>> found(Set<String> written, GraphQLContext context) {
        Map<String, String> meant = new HashMap<>();
        List<Map<String, Object>> asked = written.stream()
                .limit(MOST)
                .filter(id -> !isLink(id, meant))
                .map(MeantIds::asked)
                .toList();
        return asked.isEmpty()
                ? Mono.just(meant)
                : inquiry.rows("ids-meant", Map.of("asked", asked), context).map(rows -> with(meant, rows));
    }

    private static boolean isLink(String id, Map<String, String> meant) {
        Optional<String> link = new WrittenId(id).link();
        link.ifPresent(one -> meant.put(id, one));
        return link.isPresent();
    }

    private static Map<String, Object> asked(String id) {
        WrittenId written = new WrittenId(id);
        Optional<RegisterCode> code = written.code();
        return Map.of(
                "id",
                id,
                "forms",
                written.forms(),
                "key",
                Wording.of(code.map(RegisterCode::value).orElse(written.text())).key(),
                "scheme",
                code.map(RegisterCode::scheme).orElse(""));
    }

    private static Map<String, String> with(Map<String, String> meant, List<Finding> rows) {
        for (Finding row : rows) {
            String id = row.text("id");
            List<?> found = row.texts("nodes");
            List<?> identified = row.texts("identified");
            new WrittenId(id)
                    .forms().stream()
                            .filter(found::contains)
                            .findFirst()
                            .or(() -> identified.size() == 1
                                    ? Optional.of(String.valueOf(identified.getFirst()))
                                    : Optional.empty())
                            .ifPresent(one -> meant.put(id, one));
        }
        return meant;
    }
}
