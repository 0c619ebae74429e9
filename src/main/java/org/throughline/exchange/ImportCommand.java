package org.throughline.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.exchange.file.FileRefused;
import org.throughline.exchange.register.ImportCount;
import org.throughline.kind.Kinds;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command that imports editions of registers. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports an edition of a register, or rows of your own, into the graph.",
        footer = "Settings of the service, such as --throughline.embedded.folder=FOLDER, may follow.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All lines were imported.",
            "1:A file was refused, or the import broke off; slices before the place told are imported.",
            "2:The command is not understood.",
            "3:Lines were refused; the others are imported."
        })
public final class ImportCommand implements Callable<Integer> {

    private static final String NAME = "import";
    private static final int FILE_REFUSED = 1;
    private static final int LINES_REFUSED = 3;

    private final Function<List<String>, ConfigurableApplicationContext> start;

    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description =
                    "The list: etr, etrust, eccg, eauth, epraccur, epcmem, boards or regions of the NHS; ror; or learning-providers. Or rows of your own: package or table.")
    private String format = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain, by gzip, or the ZIP as published. Of a package its folder, or a ZIP.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "EDTF",
            description = "Of when the list is: 2025-12, or 2020-10/2021-01 where no more is known.")
    private String edition = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of which kind the rows of a table are, such as appointment; its name tells unless told.")
    private String kind = "";

    @Option(names = "--dry-run", description = "Tell what would be done, and write nothing.")
    private boolean dry;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            defaultValue = "refused.csv",
            description = "Where lines that are refused are written: ${DEFAULT-VALUE} unless told.")
    private Path refused = Path.of("refused.csv");

    @Option(
            names = "--doubtful",
            paramLabel = "FILE",
            defaultValue = "doubtful.csv",
            description = "Where pairs of bodies that may be one are written: ${DEFAULT-VALUE} unless told.")
    private Path doubtful = Path.of("doubtful.csv");

    @ArgGroup(exclusive = false)
    @Nullable
    private Recipient recipient;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    private ImportCommand(Function<List<String>, ConfigurableApplicationContext> start) {
        this.start = start;
    }

    /** Whether these arguments ask for it. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs it, and tells its exit code. */
    public static int run(Function<List<String>, ConfigurableApplicationContext> start, String... arguments) {
        CommandLine command = new CommandLine(new ImportCommand(start));
        return command.execute(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }

    @Override
    public Integer call() {
        ImportOrder order = order();
        settings.stream().filter(setting -> !isSetting(setting)).findFirst().ifPresent(this::refuseSetting);
        if (recipient != null) {
            if (!recipient.isReachable()) {
                throw misunderstood("--to is the address of a service, such as http://localhost:8080/");
            }
            return taken(order, recipient.intake());
        }
        try (ConfigurableApplicationContext context = started()) {
            return context == null ? FILE_REFUSED : taken(order, stored(context));
        }
    }

    private static FileIntake stored(ConfigurableApplicationContext context) {
        return context.getBean(Breakage.class).told(context.getBean(FileIntake.class));
    }

    /** None where it cannot be started, which has been told then. */
    private @Nullable ConfigurableApplicationContext started() {
        try {
            return start.apply(settings);
        } catch (RuntimeException told) {
            return null;
        }
    }

    private int taken(ImportOrder order, FileIntake intake) {
        ImportReport report = new ImportReport(out(), order);
        try (RemarkFiles remarks = new RemarkFiles(refused, doubtful, order.left())) {
            files.forEach(file -> report.file(file, progress -> intake.take(order, file, remarks, progress)));
        } catch (FileRefused sentence) {
            report.end(refused, doubtful);
            command().commandLine().getErr().println(sentence.getMessage());
            return FILE_REFUSED;
        }
        ImportCount all = report.end(refused, doubtful);
        return all.refused() > 0 ? LINES_REFUSED : 0;
    }

    private ImportOrder order() {
        try {
            return new OrderForm(format, edition, kind, dry, "").read(Kinds.read());
        } catch (IllegalArgumentException sentence) {
            throw misunderstood(String.valueOf(sentence.getMessage()));
        }
    }

    private static boolean isSetting(String text) {
        return text.startsWith("--throughline.") || text.startsWith("--spring.") || text.startsWith("--logging.");
    }

    private void refuseSetting(String text) {
        throw misunderstood("%s is neither an option nor a setting: leave it out, or correct it".formatted(text));
    }

    private ParameterException misunderstood(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private CommandSpec command() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("The command is run by picocli, which tells it what it is");
        }
        return known;
    }
}
