package org.throughline.bench.template;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL service, and which of a template's documents it is asked.
 *
 * @param document null where it cannot express the question
 */
public record GraphQlEndpoint(
        String name,
        URI address,
        GraphQl graphQl,
        Function<QuestionTemplate, QuestionTemplate.@Nullable Paged> document) {

    public static GraphQlEndpoint throughline(String name, URI address) {
        return new GraphQlEndpoint(name, address, new GraphQl(address), QuestionTemplate::throughline);
    }

    /** One of another version, asked as its own templates ask it; it cannot express what they do not have. */
    public static GraphQlEndpoint throughline(String name, URI address, List<QuestionTemplate> own) {
        Map<String, QuestionTemplate> byName =
                own.stream().collect(Collectors.toMap(QuestionTemplate::name, Function.identity()));
        return new GraphQlEndpoint(name, address, new GraphQl(address), template -> {
            @Nullable QuestionTemplate known = byName.get(template.name());
            return known == null ? null : known.shape(template.shape()).throughline();
        });
    }

    public static GraphQlEndpoint peer(URI address) {
        return new GraphQlEndpoint("peer", address, new GraphQl(address), QuestionTemplate::peer);
    }

    public boolean expresses(QuestionTemplate template) {
        return document.apply(template) != null;
    }

    public String document(QuestionTemplate template) {
        return paged(template).document();
    }

    /** What its document needs of a draw; walks to where a page begins. */
    public Map<String, Object> variables(QuestionTemplate template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        return graphQl.variables(paged(template), drawn);
    }

    /** What stands under {@code data}; errors are a fault. */
    public Map<String, ?> ask(QuestionTemplate template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        return graphQl.ask(document(template), variables(template, drawn));
    }

    private QuestionTemplate.Paged paged(QuestionTemplate template) {
        return Objects.requireNonNull(document.apply(template), template.name());
    }
}
