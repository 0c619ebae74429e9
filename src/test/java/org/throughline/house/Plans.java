package org.throughline.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.throughline.graph.Heard;
import org.throughline.running.Service;

/** What the database says of a statement before it runs. */
record Plans(Service service) {

    /** Everything that the database warns of. */
    List<String> notifications(String text, Map<String, Object> parameters) {
        return Heard.warnings(run("EXPLAIN " + text, parameters));
    }

    /** The names of the operators that a statement is made of. */
    List<String> operators(String text, Map<String, Object> parameters) {
        return operators(run("EXPLAIN " + text, parameters).plan()).toList();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(Plans::operators));
    }

    ResultSummary run(String text, Map<String, Object> parameters) {
        try (Session session = service.bean(Driver.class).session()) {
            return session.run(text, parameters).consume();
        }
    }
}
