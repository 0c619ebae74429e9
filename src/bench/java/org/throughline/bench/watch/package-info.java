/** What a process costs: its time, its allocation and its memory, told by the system and by the JVM itself. */
@NullMarked
package org.throughline.bench.watch;

import org.jspecify.annotations.NullMarked;
