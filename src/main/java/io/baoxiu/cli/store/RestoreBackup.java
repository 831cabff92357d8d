package io.baoxiu.cli.store;

import io.baoxiu.release.record.Verdict;
import io.baoxiu.runtime.Backup;
import io.baoxiu.runtime.embedded.EmbeddedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replaces the embedded database with a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Replaces the embedded database with a backup, and keeps the old database beside it. Nothing is done while"
                        + " the service runs, or when the pages or the audit trail of the backup are damaged.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is in place", "1:it is damaged; the reason is printed", "2:it could not be put in place"})
public final class RestoreBackup implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Parameters(paramLabel = "FILE", description = "what `baoxiu backup` wrote")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final Stored stored = new Stored();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        EmbeddedFile database = stored.file().orElseThrow(NotEmbedded::new);
        var backup = new EmbeddedFile(file);
        List<String> faults = Backup.faults(backup);
        if (!faults.isEmpty()) {
            out.println("`" + file + "` is damaged: " + faults.get(0));
            return CommandLine.ExitCode.SOFTWARE;
        }
        Verdict verdict = Stored.audit(backup);
        if (!(verdict instanceof Verdict.Whole)) {
            out.println("`" + file + "`: " + verdict.told());
            return CommandLine.ExitCode.SOFTWARE;
        }
        String moment = LocalDateTime.now(Clock.systemDefaultZone()).format(MOMENT);
        EmbeddedFile aside = new EmbeddedFile(database.beside(".before-" + moment));
        Backup.putBack(backup, database, aside);
        out.println("`" + file + "`: " + verdict.told());
        out.println("the old database is kept at `" + aside.path() + "`");
        return CommandLine.ExitCode.OK;
    }
}
