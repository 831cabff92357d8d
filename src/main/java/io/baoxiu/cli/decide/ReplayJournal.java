package io.baoxiu.cli.decide;

import io.baoxiu.cli.console.Input;
import io.baoxiu.decision.reading.json.Lines;
import io.baoxiu.decision.replay.ExportedEntries;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.decision.replay.Replays;
import io.baoxiu.rules.answer.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Decides an exported journal again and prints what would change. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Decides an exported journal again and prints what would change, with the sums approved before and"
                        + " after. The export is what GET /v1/decisions gives to those who accept application/x-ndjson.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing would change", "1:something would", "2:something cannot be read"})
public final class ReplayJournal implements Callable<Integer> {

    @Parameters(paramLabel = "FROM.ndjson", description = "the journal, one entry a line; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private Path journal;

    @Mixin
    private final Rules rules = new Rules();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() throws IOException {
        RuleSet loaded = rules.load();
        try (InputStream in = new Input(journal).open()) {
            ReplayReport report = Replays.unhurried(loaded, ExportedEntries.of(new Lines(in)));
            spec.commandLine()
                    .getOut()
                    .println(json.writerWithDefaultPrettyPrinter().writeValueAsString(report));
            return report.changed() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }
}
