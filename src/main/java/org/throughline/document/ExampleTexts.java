package org.throughline.document;

import java.util.List;

/** Where examples that fit the data come from. */
public interface ExampleTexts {

    /** The examples in the order in which the page shows them; none where the data brings none. */
    List<ExampleText> all();
}
