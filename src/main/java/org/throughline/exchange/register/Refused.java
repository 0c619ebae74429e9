package org.throughline.exchange.register;

/** A row that is not imported: where it stands, and why. */
public record Refused(String file, long line, String reason) {}
