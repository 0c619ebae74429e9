/**
 * Makes the graph that the benchmark asks: invented people, organisations and initiatives of a whole country, in the
 * labels, relationship types and properties of the shipped contract.
 *
 * <p>{@link org.throughline.bench.graph.GraphMaker} takes a size, a seed and the home folder of a Neo4j server:
 *
 * <pre>
 * mvn -Pbench test-compile
 * java --enable-native-access=ALL-UNNAMED -cp "$(cat target/bench.class-path)" \
 *     org.throughline.bench.graph.GraphMaker S 42 target/bench/S
 * </pre>
 *
 * <p>The sizes XS, S and L, or any number of entities, each with ten times as many relationships, are described by
 * {@link org.throughline.bench.graph.GraphShape} alone: every count, ratio and hub stands there. The files are the same
 * bytes for the same size and seed: what a row holds depends on nothing but the seed, its table and its number, so that
 * tables are written side by side. They are read by the importer of the Neo4j server; then the server is started once
 * for what the importer cannot do: empty lists of attested days, and the constraints and indexes of
 * {@code cypher/schema}. The version of the schema is noted by the service itself at its first start, which finds
 * nothing else to do.
 *
 * <p>Open the store with {@link org.throughline.bench.graph.StoreServer}, and start the service with
 * {@code spring.neo4j.uri} and {@code throughline.data.load=false}.
 */
@NullMarked
package org.throughline.bench.graph;

import org.jspecify.annotations.NullMarked;
