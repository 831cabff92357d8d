package io.baoxiu.cli;

import io.baoxiu.ledger.Tally;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides many complaints, a line of facts each, on all processors. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description =
                "Decides one complaint a line (NDJSON) on all processors, in the same order. Without OUT it prints a line"
                        + " for each: the decision, or the line's number and its faults. With OUT the decisions are written there, each"
                        + " with its line's number, and the faulty lines into OUT.faults; a file of that name is replaced once all is"
                        + " done. Nothing is kept.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all decided", "1:some facts are faulty", "2:something cannot be read or written"})
final class Batch implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", description = "the facts: .ndjson, or .ndjson.gz; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "where the decisions go: .ndjson, or .ndjson.gz; absent, or -: standard output")
    private @Nullable Path out;

    @Option(names = "--resume", description = "go on where the same command was broken off, even by kill -9; needs OUT")
    private boolean resume;

    @Option(
            names = "--question",
            paramLabel = "NAME",
            defaultValue = "decision",
            description = "which question of the vocabulary is asked; absent: decision")
    @SuppressWarnings("NullAway.Init")
    private String question;

    @Mixin
    private final Rules rules = new Rules();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (resume && isStandard(out)) {
            throw usage("--resume needs OUT");
        }
        long since = System.nanoTime();
        Tally tally;
        try (var input = new MeasuredInput(in)) {
            RuleSet loaded = rules.load();
            Question asked = loaded.vocabulary()
                    .question(question)
                    .orElseThrow(() -> usage("there is no question `" + question + "`"));
            var progress = new ProgressBar(spec.commandLine().getErr(), input, rules.language());
            var lines = new LineBatch(rules, loaded, asked, input, progress);
            Path target = out;
            tally = isStandard(target) || target == null
                    ? lines.print(spec.commandLine().getOut())
                    : lines.write(target, resume);
            new Summary(rules.language(), loaded.vocabulary())
                    .print(
                            tally,
                            System.nanoTime() - since,
                            target,
                            spec.commandLine().getErr());
        }
        return tally.faulties() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private static boolean isStandard(@Nullable Path place) {
        return place == null || place.equals(Input.STANDARD);
    }

    private CommandLine.ParameterException usage(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }
}
