package org.throughline.backup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a start makes the graph of.
 *
 * @param restore a backup with which an empty database is filled; null where none is
 */
@ConfigurationProperties("throughline.backup")
record BackupProperties(@Nullable String restore) {}
