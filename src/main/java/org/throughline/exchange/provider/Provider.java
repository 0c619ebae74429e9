package org.throughline.exchange.provider;

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
import org.throughline.name.Wording;

/** A line of the table. Its name in capitals is the one of today; the name that is shown may be an older one. */
record Provider(Map<String, String> cells, NameText names) {

    private static final Pattern CODE = Pattern.compile("[0-9]{8}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");

    EditionRecord said(Citing at) {
        return EditionRecord.of(code(), at, name(), further().toList());
    }

    private String code() {
        String code = cell(ProviderColumns.CODE);
        if (!CODE.matcher(code).matches()) {
            throw new LineRefused(
                    "\"%s\" is no UKPRN: write 8 digits".formatted(code.substring(0, Math.min(code.length(), 40))));
        }
        return code;
    }

    /** Written as it is shown, where both are one name. */
    private String name() {
        return names.read(isShown() ? cell(ProviderColumns.SHOWN) : cell(ProviderColumns.NAME));
    }

    private boolean isShown() {
        String shown = Wording.of(cell(ProviderColumns.SHOWN)).key();
        return !shown.isEmpty()
                && shown.equals(Wording.of(cell(ProviderColumns.NAME)).key());
    }

    private Stream<Saying> further() {
        Stream<String> shown = isShown() ? Stream.of() : Stream.of(cell(ProviderColumns.SHOWN));
        return Stream.concat(
                Stream.concat(shown, BETWEEN.splitAsStream(cell(ProviderColumns.ALIAS)))
                        .flatMap(name -> names.read(Aspect.VARIANT, name, "").stream()),
                Stream.concat(
                        identifier("HESA", cell(ProviderColumns.HESA)).stream(),
                        identifier("GtR", cell(ProviderColumns.GTR)).stream()));
    }

    private static Optional<Saying> identifier(String scheme, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(RegisterCode.of(scheme, value))
                        .map(code -> new Saying(Aspect.IDENTIFIER, code.value(), code.scheme()));
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
