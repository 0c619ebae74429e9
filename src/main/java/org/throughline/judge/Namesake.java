package org.throughline.judge;

/**
 * One whom a name may mean, taken as a whole.
 *
 * @param entity its id
 * @param name the name of it that comes nearest
 * @param score how likely, 0 to 1
 */
public record Namesake(String entity, String name, double score) {}
