package org.throughline.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents with which the page opens: those that the data brings along, or else those that any data answers. */
@Component
public final class Examples {

    private static final String GENERAL = "classpath*:examples/*" + ExampleText.ENDING;

    private final List<RegisteredDocument> documents;

    @Autowired
    Examples(ObjectProvider<ExampleTexts> ofTheData) {
        this(ofTheData.stream().flatMap(texts -> texts.all().stream()).toList());
    }

    public Examples(List<ExampleText> texts) {
        this.documents = (texts.isEmpty() ? general() : texts.stream())
                .map(example -> RegisteredDocument.of(example.name(), example.text(), "the examples"))
                .toList();
    }

    /** Each by the name of its file. */
    public Stream<RegisteredDocument> documents() {
        return documents.stream();
    }

    private static Stream<ExampleText> general() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(GENERAL))
                    .map(Examples::read)
                    .sorted(Comparator.comparing(ExampleText::name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ExampleText read(Resource file) {
        try {
            return ExampleText.of(
                    Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
