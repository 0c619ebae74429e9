/**
 * The questions of the benchmark and how their answers compare: {@link org.throughline.bench.template.QuestionTemplate}
 * reads a folder of {@code src/bench/templates}, {@link org.throughline.bench.template.Draws} draws its parameters, and
 * {@link org.throughline.bench.template.ComparedAnswer} brings what the three ways say into one form.
 *
 * <p>{@link org.throughline.bench.template.TemplateCheck} asks all of them on one graph and says where they differ:
 *
 * <pre>
 * mvn -Pbench process-test-classes
 * PASSWORD=… java -cp "$(cat target/bench.class-path)" org.throughline.bench.template.TemplateCheck \
 *     http://127.0.0.1:8080/graphql http://127.0.0.1:4000/ bolt://127.0.0.1:7687 20
 * </pre>
 */
@NullMarked
package org.throughline.bench.template;

import org.jspecify.annotations.NullMarked;
