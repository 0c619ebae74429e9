package org.throughline.bench.run;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.throughline.bench.template.Draw;
import org.throughline.bench.template.Hand;
import org.throughline.bench.template.Template;
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
    public Ask prepare(Template template, Map<String, Object> drawn) {
        Map<String, Object> parameters = Draw.named(template.hand(), drawn);
        return () -> Hand.ask(driver, template.hand(), parameters);
    }
}
