package org.throughline.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Notes what the database says of every statement as it runs, in place of the sessions that do not listen. */
public final class HeardSessions extends Sessions {

    private static final Set<String> HEARD = Set.of("runAsync", "listAsync");

    private final AtomicBoolean listening = new AtomicBoolean();
    private final AtomicBoolean measuring = new AtomicBoolean();

    HeardSessions(ObjectProvider<Driver> drivers, GraphProperties properties) {
        super(drivers, properties);
    }

    public static void standIn(ConfigurableListableBeanFactory factory) {
        factory.getBeanDefinition("sessions").setBeanClassName(HeardSessions.class.getName());
    }

    /** From now on the graph holds every name that a statement may use. */
    public void listen() {
        listening.set(true);
    }

    /** From now on, or no more, each statement counts how often it touches the store. */
    public void measure(boolean measured) {
        measuring.set(measured);
    }

    @Override
    AsyncSession heard(AsyncSession session) {
        return listening.get() || measuring.get()
                ? between(AsyncSession.class, session, this::asked, HeardSessions::run)
                : session;
    }

    private Query asked(Query query) {
        return measuring.get() ? query.withText(Heard.MEASURED + query.text()) : query;
    }

    private static Object run(Object asked, Object result) {
        return asked instanceof Query query
                ? ((CompletionStage<?>) result).thenApply(cursor -> cursor(query.text(), (ResultCursor) cursor))
                : result;
    }

    private static ResultCursor cursor(String text, ResultCursor cursor) {
        return between(
                ResultCursor.class,
                cursor,
                UnaryOperator.identity(),
                (_, result) -> ((CompletionStage<?>) result)
                        .thenCompose(rows -> cursor.consumeAsync().thenApply(summary -> {
                            Heard.note(text, summary);
                            return rows;
                        })));
    }

    /** Changes what is asked on its way in and what is answered on its way out. */
    private static <T> T between(
            Class<T> type, T whole, UnaryOperator<Query> in, BiFunction<Object, Object, Object> out) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                if (!HEARD.contains(method.getName())) {
                    return method.invoke(whole, arguments);
                }
                arguments[0] = arguments[0] instanceof Query query ? in.apply(query) : arguments[0];
                return out.apply(arguments[0], method.invoke(whole, arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
