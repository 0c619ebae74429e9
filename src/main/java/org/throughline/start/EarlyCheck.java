package org.throughline.start;

import java.util.function.Consumer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.PriorityOrdered;

/** What must hold before anything starts, the database above all: it comes before whatever else waits for its turn. */
public record EarlyCheck(Consumer<ConfigurableListableBeanFactory> check)
        implements BeanFactoryPostProcessor, PriorityOrdered {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        check.accept(factory);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
