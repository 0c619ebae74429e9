package org.throughline.bench.crowd;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back for one request.
 *
 * @param code of its first error; empty where there is none
 * @param cut whether a reading in it says that it was cut
 * @param nanos from sending to the last byte
 */
record Reply(String code, boolean cut, String text, long nanos) {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final int GOOD = 200;

    static Reply of(int status, byte[] body, long nanos) {
        String text = new String(body, StandardCharsets.UTF_8);
        return new Reply(code(status, text), text.contains("\"truncated\":true"), text, nanos);
    }

    private static String code(int status, String text) {
        if (text.contains("\"errors\":[")) {
            Matcher code = CODE.matcher(text);
            return code.find() ? code.group(1) : "UNCODED";
        }
        return status == GOOD ? "" : String.valueOf(status);
    }

    boolean isAnswer() {
        return code.isEmpty();
    }
}
