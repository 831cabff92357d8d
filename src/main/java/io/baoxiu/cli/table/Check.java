package io.baoxiu.cli.table;

import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.cli.console.LanguageOption;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks workbooks and prints a line for each finding. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks workbooks, with those that come with the software beside them, and prints a line for each"
                + " finding: file and cell, severity, code, and what is expected. Where there is no error, it says"
                + " on standard error what was proved: which tables are complete, and in which no two rows can"
                + " hold at once.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no error", "1:at least one error", "2:something cannot be read"})
public final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FILE-OR-FOLDER", arity = "1..*", description = "workbooks, or folders of them")
    @SuppressWarnings("NullAway.Init")
    private List<Path> places;

    @Mixin
    private final LanguageOption spoken = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<WorkbookFile> workbooks = CheckedTables.workbooks(places);
        WorkbookCheck.Result result = CheckedTables.check(workbooks, CheckedTables.shipped());
        FindingLine line = new FindingLine(spoken.language(), result.vocabulary());
        for (Finding finding : result.findings()) {
            spec.commandLine().getOut().println(line.of(finding));
        }
        if (result instanceof WorkbookCheck.Checked checked) {
            List<String> names = workbooks.stream().map(WorkbookFile::name).toList();
            Certificate.lines(checked, names, spoken.language())
                    .forEach(spec.commandLine().getErr()::println);
            return CommandLine.ExitCode.OK;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
