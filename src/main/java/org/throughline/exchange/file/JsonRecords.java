package org.throughline.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a file in JSON, in one array or one after the other, each within bounds and never all at once. */
public record JsonRecords(Delivery delivery) {

    /** Bytes of one record. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private static final int LONGEST_TEXT = 65_536;
    private static final int LONGEST_NAME = 256;
    private static final int DEEPEST = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** An object with its number, from 1. */
    public record Numbered(long number, JsonNode value) {}

    /** Hands on each. */
    public void each(Consumer<Numbered> taken) {
        try (BoundedBytes bytes = new BoundedBytes(delivery.open(), LONGEST, this::tooLong);
                JsonParser parser = MAPPER.createParser((InputStream) bytes)) {
            each(parser, bytes, taken);
        } catch (IOException unreadable) {
            throw delivery.unreadable(unreadable);
        }
    }

    private void each(JsonParser parser, BoundedBytes bytes, Consumer<Numbered> taken) {
        long number = 0;
        try {
            boolean listed = parser.nextToken() == JsonToken.START_ARRAY;
            JsonToken token = listed ? parser.nextToken() : parser.currentToken();
            while (token == JsonToken.START_OBJECT) {
                bytes.begin();
                number++;
                JsonNode value = parser.readValueAsTree();
                taken.accept(new Numbered(number, value));
                token = parser.nextToken();
            }
            ended(listed ? token == JsonToken.END_ARRAY && parser.nextToken() == null : token == null, number);
        } catch (JacksonException unreadable) {
            throw refused(number, parser.currentLocation(), unreadable);
        }
    }

    private void ended(boolean whole, long number) {
        if (!whole) {
            throw new FileRefused(
                    "%s, behind record %d: objects are asked for, in one array or one after the other: give the file as it is published."
                            .formatted(delivery.name(), number));
        }
    }

    private FileRefused tooLong() {
        return new FileRefused("%s holds a record of more than %,d bytes: give the file as it is published."
                .formatted(delivery.name(), LONGEST));
    }

    private FileRefused refused(long number, TokenStreamLocation place, JacksonException unreadable) {
        if (unreadable.getCause() instanceof IOException cut) {
            return delivery.unreadable(cut);
        }
        return new FileRefused(
                "%s, line %d, column %d, behind or in record %d: it is cut there, or no JSON in UTF-8: fetch it again, or give it as it is published."
                        .formatted(delivery.name(), place.getLineNr(), place.getColumnNr(), number),
                unreadable);
    }
}
