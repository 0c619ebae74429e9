package org.throughline.bench.run;

/**
 * What requests cost, in milliseconds of all processors and bytes.
 *
 * @param own of the process that answers
 * @param database of the database's process
 * @param client of this process, which is also the one that answers by hand
 * @param allocated by the process that answers; not a number where nobody tells
 */
record RequestCost(double own, double database, double client, double allocated) {

    static final RequestCost NONE = new RequestCost(0, 0, 0, 0);

    RequestCost plus(RequestCost other) {
        return new RequestCost(
                own + other.own, database + other.database, client + other.client, allocated + other.allocated);
    }
}
