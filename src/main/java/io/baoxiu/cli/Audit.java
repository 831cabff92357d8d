package io.baoxiu.cli;

import io.baoxiu.release.AuditCheck;
import io.baoxiu.release.Verdict;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies the audit trail of releases and prints its head. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Verifies that neither the audit trail of releases nor a release beside it was changed, and prints the"
                        + " trail's head: the hash of its last entry, to be kept elsewhere and compared with the next one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was changed", "1:something was, and is told", "2:the database cannot be read"})
final class Audit implements Callable<Integer> {

    private static final String EMBEDDED = "jdbc:sqlite:";

    @Option(
            names = "--url",
            defaultValue = "${env:SPRING_DATASOURCE_URL:-" + EMBEDDED + "data/baoxiu.db}",
            description = "the database; absent: SPRING_DATASOURCE_URL, else the embedded one in ./data")
    @SuppressWarnings("NullAway.Init")
    private String url;

    @Option(
            names = "--user",
            defaultValue = "${env:SPRING_DATASOURCE_USERNAME}",
            description = "absent: SPRING_DATASOURCE_USERNAME")
    private @Nullable String user;

    @Option(
            names = "--password",
            defaultValue = "${env:SPRING_DATASOURCE_PASSWORD}",
            interactive = true,
            arity = "0..1",
            description = "asked for when no value follows; absent: SPRING_DATASOURCE_PASSWORD")
    private @Nullable String password;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws NoSuchFileException {
        requireThere();
        Verdict verdict = AuditCheck.at(url, user, password).verifyThoroughly();
        spec.commandLine().getOut().println(verdict.told());
        return verdict instanceof Verdict.Whole ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** The embedded database would be made if it were not there. */
    private void requireThere() throws NoSuchFileException {
        if (url.startsWith(EMBEDDED)) {
            Path file = Path.of(url.substring(EMBEDDED.length()).replaceFirst("\\?.*", ""));
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
    }
}
