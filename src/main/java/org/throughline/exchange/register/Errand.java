package org.throughline.exchange.register;

/**
 * On whose behalf lines of a file are brought into the graph.
 *
 * @param file as messages call it
 * @param dry whether it is only to be told what would be done
 * @param sender who sent it from elsewhere; empty where it is read beside the graph
 */
public record Errand(String file, boolean dry, String sender) {}
