package io.baoxiu.cli.store;

import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.Verdict;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies the audit trail of releases and prints its head, or all of it. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Verifies that neither the audit trail of releases nor a release beside it was changed, and prints the"
                        + " trail's head: the hash of its last entry, to be kept elsewhere and compared with the next"
                        + " one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was changed",
            "1:something was changed; it is printed",
            "2:the database cannot be read"
        })
public final class Audit implements Callable<Integer> {

    @Option(
            names = "--list",
            description = "print the entries first, one a line: number, moment, act, release, person, note or reason")
    private boolean listed;

    @Mixin
    private final Stored stored = new Stored();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws NoSuchFileException {
        PrintWriter out = spec.commandLine().getOut();
        if (listed) {
            stored.trail().stream().map(AuditEntry::told).forEach(out::println);
        }
        Verdict verdict = stored.audit();
        out.println(verdict.told());
        return verdict instanceof Verdict.Whole ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
