package org.throughline.load.answer;

import java.util.List;
import org.throughline.compose.Summary;

/** What was asked of a whole list, and what the database answered. */
record Summarised(Summary asked, List<Object> rows) {}
