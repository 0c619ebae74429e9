package org.throughline.bench.template;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL service, and which of a template's documents it is asked.
 *
 * @param document null where it cannot express the question
 */
public record Endpoint(
        String name, URI address, GraphQl graphQl, Function<Template, Template.@Nullable Paged> document) {

    public static Endpoint throughline(String name, URI address) {
        return new Endpoint(name, address, new GraphQl(address), Template::throughline);
    }

    public static Endpoint peer(URI address) {
        return new Endpoint("peer", address, new GraphQl(address), Template::peer);
    }

    public boolean expresses(Template template) {
        return document.apply(template) != null;
    }

    public String document(Template template) {
        return paged(template).document();
    }

    /** What its document needs of a draw; walks to where a page begins. */
    public Map<String, Object> variables(Template template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        return graphQl.variables(paged(template), drawn);
    }

    /** What stands under {@code data}; errors are a fault. */
    public Map<String, ?> ask(Template template, Map<String, Object> drawn) throws IOException, InterruptedException {
        return graphQl.ask(document(template), variables(template, drawn));
    }

    private Template.Paged paged(Template template) {
        return Objects.requireNonNull(document.apply(template), template.name());
    }
}
