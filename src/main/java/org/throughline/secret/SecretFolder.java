package org.throughline.secret;

import java.nio.file.Path;

/** A folder of this service alone, for secrets that are not told otherwise. */
public record SecretFolder(Path path) {}
