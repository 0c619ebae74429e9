package org.throughline.load.answer;

import java.util.List;
import org.throughline.compose.Summary;

/** What sums up a whole list, and what the database answered. */
record Summarised(Summary summary, List<Object> rows) {}
