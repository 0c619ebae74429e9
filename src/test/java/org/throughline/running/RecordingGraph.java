package org.throughline.running;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.throughline.graph.Graph;
import org.throughline.log.RequestId;
import reactor.core.publisher.Mono;

/** Notes the statements that go through the door to the database, for the requests that somebody wants to know of. */
final class RecordingGraph implements BeanPostProcessor {

    private final Map<String, Queue<Call>> noted = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("driverGraph") ? recorded((Graph) bean) : bean;
    }

    private Graph recorded(Graph graph) {
        return (String name, String text, Map<String, Object> parameters) -> Mono.deferContextual(asked -> {
            Queue<Call> calls = noted.get(asked.getOrDefault(RequestId.KEY, ""));
            if (calls != null) {
                calls.add(new Call(name, text, parameters));
            }
            return graph.read(name, text, parameters);
        });
    }

    /** From now on the statements of a request are noted. */
    void note(String request) {
        noted.put(request, new ConcurrentLinkedQueue<>());
    }

    /** The statements of a request, which are then forgotten. */
    List<Call> taken(String request) {
        Queue<Call> calls = noted.remove(request);
        return calls == null ? List.of() : List.copyOf(calls);
    }
}
