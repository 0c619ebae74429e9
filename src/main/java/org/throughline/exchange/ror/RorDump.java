package org.throughline.exchange.ror;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.exchange.file.Delivery;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.file.JsonRecords;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.register.Citing;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.EditionReader;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.NameText;
import org.throughline.exchange.register.OpenList;
import tools.jackson.databind.JsonNode;

/** A dump of the registry: an array of records, or a record a line. */
public record RorDump(Delivery delivery, Edition edition, NameText names) implements EditionReader {

    /** The file that is meant within an archive as it is published, the surest first. */
    public static final List<String> ENTRIES = List.of("*_schema_v2.json", "*.json", "*.jsonl", "*.ndjson");

    @Override
    public void each(Consumer<EditionRecord> taken, Illegible refused) {
        new JsonRecords(delivery).each(record -> {
            judgeVersion(record.value());
            try {
                taken.accept(read(record));
            } catch (LineRefused unreadable) {
                refused.refuse(record.number(), String.valueOf(unreadable.getMessage()));
            }
        });
    }

    private void judgeVersion(JsonNode record) {
        if (record.path("name").isString() && !record.has("names")) {
            throw new FileRefused(
                    "%s is of version 1 of the schema: give the dump of version 2.".formatted(delivery.name()));
        }
    }

    private EditionRecord read(JsonRecords.Numbered record) {
        return new RorRecord(record.value(), names).said(new Citing(OpenList.ROR.text(), edition, record.number()));
    }
}
