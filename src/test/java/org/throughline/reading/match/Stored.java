package org.throughline.reading.match;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.judge.NameLookup;
import org.throughline.judge.Namesake;
import org.throughline.name.Passage;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** A graph that has some bodies and nothing else. */
final class Stored {

    private static final int AT_ONCE = 100;
    private static final String WRITE = """
            UNWIND $bodies AS body
            CREATE (entity:Node:Entity:Organisation {id: body.id, name: body.name})
            WITH entity, body
            UNWIND body.names AS one
            CREATE (entity)-[:NAMED {id: one.id}]->(:Node:Name {id: one.id, text: one.text, kind: one.kind,
              folded: one.folded, words: one.words, entityKinds: ['Organisation']})
            """;

    private Stored() {}

    static void only(Collection<Body> bodies) {
        clear();
        run(WRITE, Map.of("bodies", bodies.stream().map(Stored::written).toList()));
    }

    static void clear() {
        run("MATCH (node:Node) DETACH DELETE node", Map.of());
    }

    private static Map<String, Object> written(Body body) {
        List<Map<String, String>> names = Stream.concat(
                        IntStream.range(0, body.names().size())
                                .mapToObj(at -> name(
                                        body.id() + "-" + at, body.names().get(at), at == 0 ? "OFFICIAL" : "VARIANT")),
                        body.acronyms().stream().map(brief -> name(body.id() + "-" + brief, brief, "SHORT")))
                .toList();
        return Map.of("id", body.id(), "name", body.name(), "names", names);
    }

    private static Map<String, String> name(String id, String text, String kind) {
        Wording wording = Wording.of(text);
        return Map.of("id", id, "text", text, "kind", kind, "folded", wording.key(), "words", wording.terms());
    }

    /** What the service knows that comes near to each name. */
    static List<Collection<Known>> found(List<String> names) {
        List<Collection<Known>> all = new ArrayList<>();
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<String> some = names.subList(from, Math.min(from + AT_ONCE, names.size()));
            Map<Long, List<Known>> found = Objects.requireNonNull(service()
                    .bean(Matching.class)
                    .found(
                            some,
                            some.stream().map(Passage::of).toList(),
                            List.of(),
                            GraphQLContext.newContext().build())
                    .block());
            IntStream.range(0, some.size()).forEach(at -> all.add(found.getOrDefault((long) at, List.of())));
        }
        return all;
    }

    /** Whom each name as a whole may mean, at least so likely. */
    static Map<String, List<String>> wholly(List<String> names, double least) {
        return ids(lookup().namesakes(
                        names,
                        "Organisation",
                        least,
                        GraphQLContext.newContext().build())
                .blockOptional()
                .orElseThrow());
    }

    /** The same among names in memory. */
    static Map<String, List<String>> held(List<String> names, double least) {
        return ids(lookup().besides("none begins so", Integer.MAX_VALUE - 1)
                .blockOptional()
                .orElseThrow()
                .namesakes(names, least));
    }

    private static NameLookup lookup() {
        return service().bean(NameLookup.class);
    }

    private static Map<String, List<String>> ids(Map<String, List<Namesake>> meant) {
        return meant.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Namesake::entity).toList()));
    }

    private static Service service() {
        return Service.of(Data.NONE, Loading.CARRIED);
    }

    private static void run(String text, Map<String, Object> parameters) {
        try (Session session = service().bean(Driver.class).session()) {
            session.run(text, parameters).consume();
        }
    }
}
