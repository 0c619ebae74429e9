package org.throughline.commit;

/** Some ids lead elsewhere than before a revision, or nowhere any more. */
public record EntitiesMerged(long number) {}
