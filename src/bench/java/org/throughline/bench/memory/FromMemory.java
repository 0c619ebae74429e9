package org.throughline.bench.memory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.throughline.Application;

/** E: the service, which asks the database each statement once and keeps its answer. */
public final class FromMemory {

    private FromMemory() {}

    public static void main(String... arguments) {
        KeptAnswers kept = new KeptAnswers();
        new SpringApplicationBuilder(Application.class)
                .initializers(
                        starting -> starting.addBeanFactoryPostProcessor(factory -> factory.addBeanPostProcessor(kept)))
                .run(arguments);
    }
}
