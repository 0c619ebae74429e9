package org.throughline.exchange.ror;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.exchange.file.LineRefused;
import org.throughline.exchange.register.Aspect;
import org.throughline.exchange.register.Citing;
import org.throughline.exchange.register.EditionRecord;
import org.throughline.exchange.register.NameText;
import org.throughline.exchange.register.Saying;
import org.throughline.name.RegisterCode;
import tools.jackson.databind.JsonNode;

/** One record of the registry, as far as the graph has kinds for what it says. */
record RorRecord(JsonNode record, NameText names) {

    private static final List<String> STANDINGS = List.of("active", "inactive", "withdrawn");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final String DISPLAYED = "ror_display";

    /** Registers by what the records call them. */
    private static final Map<String, String> SCHEMES =
            Map.of("wikidata", "Wikidata", "grid", "GRID", "isni", "ISNI", "fundref", "FundRef");

    /** What it says; a record that is none is refused by a {@link LineRefused} that says why. */
    EditionRecord said(Citing at) {
        return EditionRecord.of(
                code(record.path("id")),
                at,
                names.read(displayed()),
                Stream.of(sort(), standing(), founded(), further(), identifiers(), relationships(), towns())
                        .flatMap(said -> said)
                        .distinct()
                        .toList());
    }

    private static String code(JsonNode id) {
        return RegisterCode.read(id.asString(""))
                .filter(read -> read.scheme().equals("ROR"))
                .map(RegisterCode::value)
                .orElseThrow(() -> new LineRefused(
                        "\"%s\" is no id: write one such as https://ror.org/04xs57h96".formatted(brief(id))));
    }

    /** Since not all records tell which is displayed, the first label otherwise. */
    private String displayed() {
        return names(DISPLAYED)
                .findFirst()
                .or(() -> names("label").findFirst())
                .orElseThrow(() -> new LineRefused("no name is displayed: add one of the type " + DISPLAYED));
    }

    private Stream<String> names(String type) {
        return values("names")
                .filter(name -> types(name).anyMatch(type::equals))
                .map(name -> name.path("value").asString(""));
    }

    private static Stream<String> types(JsonNode name) {
        return name.path("types").valueStream().map(type -> type.asString(""));
    }

    private Stream<Saying> sort() {
        return Stream.of(Saying.of(
                Aspect.SORT,
                RorSort.of(
                                types(record).toList(),
                                values("names")
                                        .map(name -> name.path("value").asString(""))
                                        .toList())
                        .name()));
    }

    private Stream<Saying> standing() {
        String status = record.path("status").asString("");
        if (!STANDINGS.contains(status)) {
            throw new LineRefused("\"%s\" is no status: write one of %s"
                    .formatted(brief(record.path("status")), String.join(", ", STANDINGS)));
        }
        return Stream.of(Saying.of(Aspect.STANDING, status));
    }

    private Stream<Saying> founded() {
        JsonNode year = record.path("established");
        if (year.isNull() || year.isMissingNode()) {
            return Stream.of();
        }
        if (!year.isInt() || year.asInt() < 1 || year.asInt() > 9999) {
            throw new LineRefused("\"%s\" is no year: write one such as 1826".formatted(brief(year)));
        }
        return Stream.of(Saying.of(Aspect.FOUNDED, "%04d".formatted(year.asInt())));
    }

    private Stream<Saying> further() {
        return values("names")
                .filter(name -> types(name).noneMatch(DISPLAYED::equals))
                .flatMap(name -> names
                        .read(
                                types(name).anyMatch("acronym"::equals) ? Aspect.SHORT : Aspect.VARIANT,
                                name.path("value").asString(""),
                                language(name))
                        .stream());
    }

    private static String language(JsonNode name) {
        String language = name.path("lang").asString("");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            throw new LineRefused(
                    "\"%s\" is no language: write one of ISO 639, such as cy".formatted(brief(name.path("lang"))));
        }
        return language;
    }

    /** Those of registers that the graph knows. */
    private Stream<Saying> identifiers() {
        return values("external_ids")
                .flatMap(id -> scheme(id)
                        .flatMap(scheme -> preferred(id).map(value -> RegisterCode.of(scheme, value)))
                        .map(code -> new Saying(Aspect.IDENTIFIER, code.value(), code.scheme()))
                        .stream());
    }

    private static Optional<String> scheme(JsonNode id) {
        return Optional.ofNullable(SCHEMES.get(id.path("type").asString("")));
    }

    private static Optional<String> preferred(JsonNode id) {
        return Optional.of(id.path("preferred").asString(""))
                .filter(value -> !value.isEmpty())
                .or(() -> id.path("all")
                        .valueStream()
                        .map(one -> one.asString(""))
                        .findFirst());
    }

    private Stream<Saying> relationships() {
        return values("relationships")
                .flatMap(one -> aspect(one.path("type").asString("")).stream()
                        .map(aspect -> new Saying(
                                aspect,
                                code(one.path("id")),
                                names.read(one.path("label").asString("")))));
    }

    /** Bodies that are said to be related, and no more, have no relationship in the graph. */
    private static Optional<Aspect> aspect(String type) {
        return switch (type) {
            case "parent" -> Optional.of(Aspect.PART_OF);
            case "child" -> Optional.of(Aspect.HAS_PART);
            case "successor" -> Optional.of(Aspect.SUCCEEDED_BY);
            case "predecessor" -> Optional.of(Aspect.SUCCEEDS);
            default -> Optional.empty();
        };
    }

    private Stream<Saying> towns() {
        return values("locations")
                .filter(place -> place.path("geonames_id").isIntegralNumber())
                .map(place -> new Saying(
                        Aspect.CITY,
                        place.path("geonames_id").asString(),
                        names.read(place.path("geonames_details").path("name").asString(""))));
    }

    private Stream<JsonNode> values(String field) {
        return record.path(field).valueStream();
    }

    private static String brief(JsonNode value) {
        String text = value.asString("");
        return text.substring(0, Math.min(text.length(), 40));
    }
}
