package org.throughline.commit;

/** Some ids lead elsewhere than before, or nowhere any more. */
public record EntitiesMerged() {}
