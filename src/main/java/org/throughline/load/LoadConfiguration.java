package org.throughline.load;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.throughline.compose.Fragments;
import org.throughline.field.Fields;
import org.throughline.kind.Kinds;
import org.throughline.load.answer.RowFetchers;
import org.throughline.load.inquiry.CypherFiles;

/** Wires what rows answer into the schema. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    @Bean
    Fragments fragments(CypherFiles files, Fields fields, Kinds kinds, LinkFragments links) {
        return new Fragments(links.written(new RelationOrders(fields, kinds, files.fragments()).written()));
    }

    @Bean
    RuntimeWiringConfigurer rowWiring(Fields fields, Fetchers fetchers, RowFetchers rows) {
        return new RuntimeWiringConfigurer() {

            @Override
            public void configure(RuntimeWiring.Builder builder) {}

            @Override
            public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
                factories.add(new RowWiring(fields, fetchers, rows));
            }
        };
    }
}
