package org.throughline.commit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.change.Consequences;
import org.throughline.change.RowJudge;
import org.throughline.kind.Kinds;

/** What judges changes, which knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommitProperties.class)
class CommitConfiguration {

    @Bean
    RowJudge rowJudge(Kinds kinds) {
        return new RowJudge(kinds);
    }

    @Bean
    Consequences consequences(Kinds kinds) {
        return new Consequences(kinds);
    }
}
