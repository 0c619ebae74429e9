package org.throughline.writing.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.throughline.change.row.Problems;

/** A file's bytes as text: UTF-8, as spreadsheets write it too, or a problem that says so. */
final class FileText {

    private final Table table;
    private final Problems problems;

    FileText(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    Optional<String> of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            problems.add(table.line(lineAt(bytes, in.position())), "a byte that is not UTF-8: save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(plain(out.flip().toString()));
    }

    /** Without a byte order mark, and with line feeds alone. */
    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int index = 0; index < position; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }
}
