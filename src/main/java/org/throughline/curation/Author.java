package org.throughline.curation;

import graphql.schema.DataFetchingEnvironment;
import org.throughline.access.Who;

/** Who asks for a change: the name and the id of their key, or of whom an issuer vouches for. */
final class Author {

    private Author() {}

    static String of(DataFetchingEnvironment environment) {
        Who who = Who.of(environment.getGraphQlContext());
        return "%s (%s)".formatted(who.name(), who.id());
    }
}
