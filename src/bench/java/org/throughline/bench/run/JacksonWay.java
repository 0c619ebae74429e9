package org.throughline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.throughline.bench.template.GraphQlEndpoint;
import org.throughline.bench.template.QuestionTemplate;
import org.throughline.bench.watch.Watch;
import tools.jackson.databind.json.JsonMapper;

/** The least that any service has to do: write the answer of an endpoint as JSON, in this process and without HTTP. */
record JacksonWay(GraphQlEndpoint source, JsonMapper json, Watch watch, Watch database) implements Way {

    @Override
    public String name() {
        return "jackson";
    }

    @Override
    public boolean asksDatabase() {
        return false;
    }

    /** A tenth is enough for what waits for nobody. */
    @Override
    public Duration stretch(Duration usual) {
        return usual.dividedBy(10);
    }

    @Override
    public PreparedRequest prepare(QuestionTemplate template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        Map<String, ?> answer = Map.of("data", source.ask(template, drawn));
        return () -> json.writeValueAsBytes(answer);
    }
}
