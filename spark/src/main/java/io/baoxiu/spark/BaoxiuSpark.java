package io.baoxiu.spark;

import io.baoxiu.spark.release.Unfit;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The application for {@code spark-submit}. Exit codes: 0, or 2 if something named on the command line cannot be used. */
@Command(
        name = "baoxiu-spark",
        mixinStandardHelpOptions = true,
        description = "Decides ledgers of any size by the rules of the service.",
        subcommands = {Decide.class, Compare.class, Schema.class})
public final class BaoxiuSpark implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private BaoxiuSpark() {}

    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    static int run(String... arguments) {
        return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(PrintWriter out, String... arguments) {
        var commands = new CommandLine(new BaoxiuSpark());
        commands.setOut(out);
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler(BaoxiuSpark::told);
        return commands.execute(arguments);
    }

    private static int told(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (thrown instanceof Unfit unfit) {
            unfit.lines().forEach(line -> command.getErr().println("baoxiu-spark: " + line));
            return ExitCode.USAGE;
        }
        throw thrown;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
