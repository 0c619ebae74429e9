package org.throughline.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An identifier of a register, as the register writes it, however people did: by its address, or in other case. */
public record RegisterCode(String scheme, String value) {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z-]+)(?::\\s*| (?=\\S*\\d))(\\S+)");
    private static final Pattern END_OF_ADDRESS = Pattern.compile("[/?#].*$");

    /** The identifier that a text is, with the register that it names; none where it names no register. */
    public static Optional<RegisterCode> read(String text) {
        String given = text.strip();
        return given.contains("/") ? atAddress(given) : named(given).or(() -> begun(given));
    }

    /** An identifier of a register that is named beside it. */
    public static RegisterCode of(String scheme, String value) {
        String given = value.strip();
        return Register.called(scheme)
                .map(register -> new RegisterCode(
                        register.scheme(),
                        read(given)
                                .filter(read -> read.scheme.equals(register.scheme()))
                                .map(RegisterCode::value)
                                .or(() -> register.written(given))
                                .orElse(given)))
                .orElseGet(() -> new RegisterCode(scheme, value));
    }

    /**
     * The codes that a text may stand for where no register is named beside it: as it is, and as each would write it.
     */
    public static Stream<String> forms(String text) {
        String given = text.strip();
        return Stream.of(
                        Stream.of(given),
                        read(given).map(RegisterCode::value).stream(),
                        Register.ALL.stream().flatMap(register -> register.written(given).stream()))
                .flatMap(Function.identity())
                .distinct();
    }

    /** A register as it is called here, whatever its case; as it is where none is called so. */
    public static String scheme(String scheme) {
        return Register.called(scheme).map(Register::scheme).orElse(scheme);
    }

    private static Optional<RegisterCode> named(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? Register.called(named.group(1)).flatMap(register -> code(register, named.group(2)))
                : Optional.empty();
    }

    private static Optional<RegisterCode> begun(String text) {
        return behind(text, Register::beginnings, true);
    }

    private static Optional<RegisterCode> atAddress(String text) {
        return behind(text, Register::addresses, false);
    }

    /** What stands behind one of the texts that a register has for that. */
    private static Optional<RegisterCode> behind(String text, Function<Register, List<String>> known, boolean first) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (Register register : Register.ALL) {
            for (String mark : known.apply(register)) {
                int at = plain.indexOf(mark.toLowerCase(Locale.ROOT));
                if (at == 0 || (at > 0 && !first && !Character.isLetterOrDigit(plain.charAt(at - 1)))) {
                    String rest = text.substring(at + mark.length());
                    return code(register, END_OF_ADDRESS.matcher(rest).replaceFirst(""));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<RegisterCode> code(Register register, String value) {
        return register.written(value).map(written -> new RegisterCode(register.scheme(), written));
    }
}
