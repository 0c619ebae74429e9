package org.throughline.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An id as people write it: in other case, or by what a register has in its place. */
public record WrittenId(String text) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+|[a-z]{4,}");
    private static final Pattern OF_REGISTER =
            Pattern.compile("GB-NHS-[A-Z0-9]+|GB-UKPRN-[0-9]+|ROR-0[a-z0-9]{6}[0-9]{2}");
    private static final Pattern LINK = Pattern.compile("[A-Za-z_]+:\\S+");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}]+([-_:][\\p{L}\\p{N}]+)+");
    private static final int LONGEST = 256;

    public WrittenId {
        text = text.strip();
    }

    /** Whether it is written as ids are, so that nothing else can be meant. */
    public static boolean isPlain(String text) {
        boolean ours = OF_REGISTER.matcher(text).matches()
                || (SLUG.matcher(text).matches()
                        && (!Register.begins(text) || RegisterCode.read(text).isEmpty()));
        return ours || text.length() > LONGEST || isPlainLink(text);
    }

    private static boolean isPlainLink(String text) {
        @Nullable LinkId link = LinkId.read(text);
        return link != null
                && RegisterCode.read(text).isEmpty()
                && text.equals(text.strip())
                && link.equals(written(link));
    }

    /** Whether a text is one word that may be an id. */
    public boolean isOneWord() {
        return ONE_WORD.matcher(text).matches();
    }

    /** The ids that it may stand for, the likeliest first. */
    public List<String> forms() {
        String small = text.toLowerCase(Locale.ROOT);
        return Stream.of(text, small, text.toUpperCase(Locale.ROOT), "ROR-" + small.replaceFirst("^ror-", ""))
                .distinct()
                .toList();
    }

    public Optional<RegisterCode> code() {
        return RegisterCode.read(text);
    }

    /** The id of a relationship however it is written: a type is in capitals, and what sets it apart in none. */
    public Optional<String> link() {
        @Nullable LinkId link = LINK.matcher(text).matches() ? LinkId.read(text) : null;
        return link == null || code().isPresent()
                ? Optional.empty()
                : Optional.of(written(link).toString());
    }

    private static LinkId written(LinkId link) {
        return new LinkId(link.type().toUpperCase(Locale.ROOT), link.id().toLowerCase(Locale.ROOT));
    }
}
