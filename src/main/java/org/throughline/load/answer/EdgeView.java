package org.throughline.load.answer;

/**
 * One selection of {@code edges}: what is read of the relationship, and each selection of the node behind it.
 *
 * @param own values of the relationship
 * @param node selections of the node
 */
public record EdgeView(Layout<Slot> own, Layout<NodeView> node) {}
