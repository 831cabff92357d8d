package io.baoxiu.cli;

import io.baoxiu.cli.console.OutputLost;
import io.baoxiu.cli.console.Screen;
import io.baoxiu.cli.console.TypedArguments;
import io.baoxiu.cli.decide.Batch;
import io.baoxiu.cli.decide.Decide;
import io.baoxiu.cli.decide.ReplayJournal;
import io.baoxiu.cli.store.Audit;
import io.baoxiu.cli.store.RestoreBackup;
import io.baoxiu.cli.store.TakeBackup;
import io.baoxiu.cli.store.Users;
import io.baoxiu.cli.table.Check;
import io.baoxiu.cli.table.Diff;
import io.baoxiu.cli.table.TakeTables;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code baoxiu}, which does nothing without a subcommand. */
@Command(
        name = "baoxiu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Decides after-sales complaints by the tables and rules that come with it or lie in a folder.",
        footer = "Without a command it starts the service; see README.md.",
        subcommands = {
            Decide.class,
            Batch.class,
            Check.class,
            Diff.class,
            TakeTables.class,
            ReplayJournal.class,
            Audit.class,
            Users.class,
            TakeBackup.class,
            RestoreBackup.class,
            CommandLine.HelpCommand.class
        })
public final class CommandLineTool implements Runnable {

    /** Its own options, with all their names; looking them up would load every command, which the service does not need. */
    static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Whether the arguments are for a command and not for the service, whose arguments begin with two dashes. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || OPTIONS.contains(arguments[0]));
    }

    /** Runs a command and returns the exit code: 0; 1 when the result is negative; 2 when the command could not be carried out. */
    public static int run(String... arguments) {
        return run(Screen.out(), Screen.err(), TypedArguments.arguments(arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new CommandLineTool());
        commands.setOut(out);
        commands.setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler(new Unable());
        commands.registerConverter(Path.class, TypedArguments::path);
        commands.setExecutionStrategy(CommandLineTool::execute);
        return commands.execute(arguments);
    }

    private static int execute(ParseResult parsed) {
        CommandLine commands = parsed.commandSpec().commandLine();
        try {
            int code = new CommandLine.RunLast().execute(parsed);
            commands.getOut().flush();
            return code;
        } catch (OutputLost lost) {
            return Unable.tell(commands, String.valueOf(lost.getMessage()));
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
