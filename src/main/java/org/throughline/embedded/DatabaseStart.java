package org.throughline.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.throughline.start.StartRefused;

/**
 * Starts the embedded database on a thread of its own, beside the rest of the service: whoever needs it waits. As a
 * post-processor it is made before every other bean.
 */
final class DatabaseStart implements BeanFactoryPostProcessor, AutoCloseable {

    private final CompletableFuture<EmbeddedDatabase> started;

    DatabaseStart(EmbeddedProperties properties) {
        this.started = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(properties), DatabaseStart::beside);
        var _ = started.thenAcceptAsync(EmbeddedDatabase::warm, DatabaseStart::beside);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {}

    EmbeddedDatabase database() {
        try {
            return started.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StartRefused refused ? refused : failed;
        }
    }

    @Override
    public void close() {
        started.thenAccept(EmbeddedDatabase::close).exceptionally(_ -> null).join();
    }

    private static void beside(Runnable task) {
        Thread.ofPlatform().name("embedded-database").start(task);
    }
}
