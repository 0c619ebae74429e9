package org.throughline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML, an element a line, without attributes that hold nothing. */
record Markup(XMLStreamWriter xml) {

    /** What writes a part. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    void document() {
        written(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes their names, each with its value behind it */
    void element(String name, List<String> attributes, Runnable inside) {
        written(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            attributes(attributes);
            inside.run();
            xml.writeEndElement();
        });
    }

    void empty(String name, List<String> attributes) {
        written(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    void text(String name, String text) {
        written(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int position = 0; position < attributes.size(); position += 2) {
            if (!attributes.get(position + 1).isEmpty()) {
                xml.writeAttribute(attributes.get(position), attributes.get(position + 1));
            }
        }
    }

    private static void written(Part part) {
        try {
            part.write();
        } catch (XMLStreamException gone) {
            throw new UncheckedIOException(new IOException(gone));
        }
    }
}
