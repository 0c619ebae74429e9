package org.throughline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.kind.Kinds;
import org.throughline.kind.Vocabulary;

/** The kinds of facts that everyone asks. */
@Configuration(proxyBeanMethods = false)
class KindConfiguration {

    @Bean
    Kinds kinds() {
        return Kinds.read();
    }

    @Bean
    Vocabulary vocabulary(Kinds kinds) {
        return new Vocabulary(kinds);
    }
}
