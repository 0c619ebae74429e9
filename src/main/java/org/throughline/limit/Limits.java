package org.throughline.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.throughline.page.PageRequest;
import org.throughline.start.Between;

/**
 * What one request may ask for. Each limit has its own code in the errors.
 *
 * @param body bytes of an HTTP body, counted as they come
 * @param headTime how long the head of a request may take to come once it has begun
 * @param bodyTime how long a body may take to come
 * @param document bytes of a document
 * @param token characters of a name or a number in a document, and of a string without blanks
 * @param tokens tokens of a document; also the fields of an operation with its fragments written out
 * @param depth levels of fields, those below {@code __schema} and {@code __type} apart
 * @param aliases aliases of an operation, its fragments written out
 * @param rootFields fields at the root of an operation
 * @param directives directives of an operation, its fragments written out
 * @param operations operations in a document
 * @param values values in one list of an argument or a variable
 * @param changes changes in one request
 * @param changesBody bytes of the body of a request that changes something, counted as they come
 * @param conditions comparisons in all filters of an operation
 * @param page items on one page, 100 at most
 * @param cost what the operation could cost, counted in nodes
 * @param counting how long the lengths of the lists at the root are taken as they were counted
 * @param errors errors in an answer
 * @param time how long an answer may take
 * @param message bytes of a WebSocket message
 * @param connections open connections from one address, sockets among them
 * @param connectionsInAll open connections from all addresses
 * @param sockets open sockets from one address
 * @param atOnce requests from one address that are answered at once, those on sockets among them
 * @param running operations that run at once on one socket
 * @param writeTime how long a client may take to read what it was sent
 */
@ConfigurationProperties("throughline.limits")
public record Limits(
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("10s") Duration headTime,
        @DefaultValue("10s") Duration bodyTime,
        @DefaultValue("64KB") DataSize document,
        @DefaultValue("2000") int token,
        @DefaultValue("4000") int tokens,
        @DefaultValue("25") int depth,

        @Between(least = 0, most = Integer.MAX_VALUE) @DefaultValue("30")
        int aliases,

        @DefaultValue("20") int rootFields,

        @Between(least = 0, most = Integer.MAX_VALUE) @DefaultValue("50")
        int directives,

        @DefaultValue("5") int operations,
        @DefaultValue("100") int values,
        @DefaultValue("1000") int changes,
        @DefaultValue("2MB") DataSize changesBody,

        @Between(least = 0, most = Integer.MAX_VALUE) @DefaultValue("100")
        int conditions,

        @Between(least = 1, most = PageRequest.LARGEST) @DefaultValue("100")
        int page,

        @DefaultValue("100000") int cost,
        @DefaultValue("1m") Duration counting,
        @DefaultValue("20") int errors,
        @DefaultValue("10s") Duration time,
        @DefaultValue("64KB") DataSize message,
        @DefaultValue("1000") int connections,
        @DefaultValue("10000") int connectionsInAll,

        @Between(least = 0, most = Integer.MAX_VALUE) @DefaultValue("200")
        int sockets,

        @DefaultValue("64") int atOnce,
        @DefaultValue("20") int running,
        @DefaultValue("30s") Duration writeTime) {

    int documentBytes() {
        return Math.toIntExact(document.toBytes());
    }
}
