package org.throughline.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.throughline.running.Service;

/** What a graph holds for a document to name: the ids of its nodes by label, and its words. */
record Stock(Map<String, List<String>> ids, List<String> words) {

    static Stock of(Service service) {
        try (Session session = service.bean(Driver.class).session()) {
            Map<String, List<String>> ids = new TreeMap<>();
            List<Record> nodes = session.run(
                            "MATCH (node:Node) RETURN labels(node) AS labels, node.id AS id ORDER BY id LIMIT 5000")
                    .list();
            for (Record node : nodes) {
                node.get("labels")
                        .asList(label -> label.asString())
                        .forEach(label -> ids.computeIfAbsent(label, _ -> new ArrayList<>())
                                .add(node.get("id").asString()));
            }
            List<String> words = session.run(
                            "MATCH (node) WHERE coalesce(node.name, node.text, node.title, node.value, node.url) IS NOT NULL RETURN DISTINCT coalesce(node.name, node.text, node.title, node.value, node.url) AS word ORDER BY word LIMIT 500")
                    .list(word -> word.get("word").asString());
            return new Stock(ids, words);
        }
    }

    List<String> ids(String label) {
        return ids.getOrDefault(label, ids.getOrDefault("Node", List.of("nobody")));
    }
}
