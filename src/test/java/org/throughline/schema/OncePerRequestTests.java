package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.instrumentation.Instrumentation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all that the engine tells an instrumentation, only what it tells of each object, field or event is kept back. */
class OncePerRequestTests {

    private static final Set<String> OF_EACH_FIELD = Set.of(
            "beginExecuteObject",
            "beginDeferredField",
            "beginSubscribedFieldEvent",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion",
            "instrumentDataFetcher");

    private final List<String> told = new ArrayList<>();
    private final Instrumentation instrumentation = new OncePerRequest((Instrumentation) Proxy.newProxyInstance(
            Instrumentation.class.getClassLoader(), new Class<?>[] {Instrumentation.class}, (_, method, _) -> {
                told.add(method.getName());
                return null;
            }));

    static Stream<Method> callbacks() {
        return Arrays.stream(Instrumentation.class.getMethods());
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void everyCallbackIsPassedOnOrIsOfEachField(Method callback) throws ReflectiveOperationException {
        callback.invoke(instrumentation, new Object[callback.getParameterCount()]);
        assertThat(told)
                .isEqualTo(OF_EACH_FIELD.contains(callback.getName()) ? List.of() : List.of(callback.getName()));
    }

    @Test
    void whatIsKeptBackExists() {
        assertThat(callbacks().map(Method::getName)).containsAll(OF_EACH_FIELD);
    }
}
