package org.throughline.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** A driver of which one call fails: the n-th of those that are counted, from when it is armed. */
final class FailingDriver implements BeanPostProcessor {

    static final Set<String> COMMITS = Set.of("commit");
    static final Set<String> ALL = Set.of("beginTransaction", "run", "commit");

    private static final int REACHED = Integer.MIN_VALUE;

    private final AtomicInteger left = new AtomicInteger();
    private volatile Set<String> counted = ALL;
    private volatile Failure failure = Failure.BROKEN;

    /** Why a call fails. */
    enum Failure {
        BROKEN,
        /** The database did what it was asked to, and its answer is lost. */
        UNHEARD,
        /** The database cannot write what it was asked to; a transaction that it cannot commit is over. */
        FULL {
            @Override
            RuntimeException thrown() {
                return new DatabaseException(
                        "Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not apply the transaction");
            }
        },
        DEADLOCK {
            @Override
            RuntimeException thrown() {
                return new TransientException(
                        "Neo.TransientError.Transaction.DeadlockDetected", "They wait for each other");
            }
        };

        RuntimeException thrown() {
            return new ServiceUnavailableException("The line broke");
        }
    }

    void arm(Set<String> which, int call, Failure how) {
        counted = which;
        failure = how;
        left.set(call);
    }

    /** Whether the call was reached. */
    boolean disarm() {
        return left.getAndSet(0) == REACHED;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? failing(driver, Driver.class) : bean;
    }

    private <T> T failing(T real, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> call(real, method, arguments)));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (counted.contains(method.getName()) && left.get() > 0 && left.decrementAndGet() == 0) {
            left.set(REACHED);
            if (failure == Failure.UNHEARD) {
                method.invoke(real, arguments);
            }
            if (failure == Failure.FULL && COMMITS.contains(method.getName()) && real instanceof Transaction over) {
                over.close();
            }
            throw failure.thrown();
        }
        try {
            return switch (method.invoke(real, arguments)) {
                case Session session -> failing(session, Session.class);
                case Transaction transaction -> failing(transaction, Transaction.class);
                case Object other -> other;
                case null -> null;
            };
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
