package org.throughline.compose;

import java.util.Map;

/**
 * What a whole list comes to, beside its page: a fragment that starts at the list's own rows and answers one value a
 * row.
 *
 * @param arguments values of the fragment's parameters
 */
public record Summary(Fragment fragment, Map<String, Object> arguments) {}
