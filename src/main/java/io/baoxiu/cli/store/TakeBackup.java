package io.baoxiu.cli.store;

import io.baoxiu.release.record.Verdict;
import io.baoxiu.runtime.Backup;
import io.baoxiu.runtime.embedded.EmbeddedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the embedded database into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the embedded database into one new file, also while the service runs, and checks it. For"
                + " PostgreSQL use its own tools.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was written and is intact",
            "1:it is damaged; the reason is printed",
            "2:it could not be written"
        })
public final class TakeBackup implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file to write")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final Stored stored = new Stored();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EmbeddedFile database = stored.file().orElseThrow(NotEmbedded::new);
        Backup.take(database, file);
        Verdict verdict = Stored.audit(new EmbeddedFile(file));
        spec.commandLine().getOut().println("`" + file + "`: " + verdict.told());
        return verdict instanceof Verdict.Whole ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
