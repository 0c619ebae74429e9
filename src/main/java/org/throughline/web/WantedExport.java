package org.throughline.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.throughline.export.ExportForm;

/**
 * In which form a client wants what is exported: the address says it, else what it accepts. Of the forms that have one
 * media type, the first is meant by it; the others have to be named.
 */
final class WantedExport {

    private static final Map<MediaType, ExportForm> BY_TYPE = Arrays.stream(ExportForm.values())
            .collect(Collectors.toMap(
                    form -> MediaType.parseMediaType(form.type()),
                    form -> form,
                    (first, _) -> first,
                    LinkedHashMap::new));

    private static final String FORM = "form";

    private WantedExport() {}

    static ExportForm of(ServerRequest request) {
        request.queryParams().forEach(WantedExport::requireKnown);
        return request.queryParam(FORM).map(WantedExport::named).orElseGet(() -> accepted(request));
    }

    private static void requireKnown(String parameter, List<String> values) {
        if (!parameter.equals(FORM)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "An export takes nothing but 'form' from the address: leave '%s' out."
                            .formatted(parameter.length() > 80 ? parameter.substring(0, 80) + "…" : parameter));
        }
        if (values.size() > 1) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "'form' stands twice in the address: give it once.");
        }
    }

    private static ExportForm named(String name) {
        return ExportForm.named(name)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "'form' is none that rows are exported in: use one of %s.".formatted(ExportForm.names())));
    }

    private static ExportForm accepted(ServerRequest request) {
        return Accepting.of(request)
                .flatMap(accepting -> accepting.best(List.copyOf(BY_TYPE.keySet())))
                .map(BY_TYPE::get)
                .orElseThrow(WantedExport::notAcceptable);
    }

    private static Refusal notAcceptable() {
        return new Refusal(
                        HttpStatus.NOT_ACCEPTABLE,
                        "Accept %s, or name one of %s as 'form' in the address."
                                .formatted(
                                        BY_TYPE.keySet().stream()
                                                .map(type -> "'%s'".formatted(type))
                                                .collect(Collectors.joining(" or ")),
                                        ExportForm.names()))
                .with(HttpHeaders.VARY, Codings.VARIES_WITH_FORM);
    }
}
