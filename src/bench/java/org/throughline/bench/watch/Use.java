package org.throughline.bench.watch;

/**
 * What a process has used: so far, or from one moment to another.
 *
 * @param cpu milliseconds of all processors
 * @param allocated bytes of the heap; not a number where nobody tells
 */
public record Use(double cpu, double allocated) {

    public Use since(Use earlier) {
        return new Use(cpu - earlier.cpu, allocated - earlier.allocated);
    }
}
