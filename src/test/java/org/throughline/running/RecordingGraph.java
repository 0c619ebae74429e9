package org.throughline.running;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.throughline.graph.Graph;

/** Notes every statement that goes through the door to the database. */
final class RecordingGraph implements BeanPostProcessor {

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("driverGraph") ? recorded((Graph) bean) : bean;
    }

    private Graph recorded(Graph graph) {
        return (String name, String text, Map<String, Object> parameters) -> {
            calls.add(new Call(name, text, parameters));
            return graph.read(name, text, parameters);
        };
    }

    void forget() {
        calls.clear();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }
}
