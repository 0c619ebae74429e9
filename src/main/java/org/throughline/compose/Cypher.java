package org.throughline.compose;

import java.util.Map;

/**
 * A text, its values, and the names of the fragments in it.
 *
 * @param name such as {@code organisation/organisations (+ appointment/of-organisation)}
 */
public record Cypher(String name, String text, Map<String, Object> parameters) {}
