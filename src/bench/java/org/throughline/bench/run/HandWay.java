package org.throughline.bench.run;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.throughline.bench.template.Draws;
import org.throughline.bench.template.Hand;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.bench.watch.Watch;

/** F: hand-written Cypher over the raw driver, in this process. */
record HandWay(Driver driver, Watch watch, Watch database) implements Way {

    @Override
    public String name() {
        return "hand";
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    public PreparedRequest prepare(QuestionTemplate template, Map<String, Object> drawn) {
        Map<String, Object> parameters = Draws.named(template.hand(), drawn);
        return () -> Hand.ask(driver, template.hand(), parameters);
    }
}
