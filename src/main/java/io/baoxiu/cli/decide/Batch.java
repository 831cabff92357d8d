package io.baoxiu.cli.decide;

import io.baoxiu.cli.console.Input;
import io.baoxiu.cli.console.MeasuredInput;
import io.baoxiu.cli.console.ProgressBar;
import io.baoxiu.cli.console.TypedArguments;
import io.baoxiu.ledger.Tally;
import io.baoxiu.ledger.file.FileKind;
import io.baoxiu.ledger.file.LedgerRefused;
import io.baoxiu.ledger.file.Template;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Question;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides many complaints, each a line of facts or a row of a ledger, on all processors. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {
            "Decides many complaints on all processors, in their order: one a line (NDJSON), or one a row of a ledger"
                    + " (.xlsx, .csv), whose columns are found by the labels of the vocabulary in either language.",
            "Without OUT it prints a line for each: the decision, or the number and the faults. With OUT the decisions"
                    + " are written there: into .ndjson each with the number of its line or row; into .xlsx or .csv the"
                    + " same ledger, with the decisions in columns at the right, and in .xlsx with comments at faulty"
                    + " cells. Faults are listed in OUT.faults. A file named OUT is replaced at the end."
                    + " Nothing is kept."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all decided", "1:some facts have faults", "2:something cannot be read or written"})
public final class Batch implements Callable<Integer> {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "IN",
            description = "the facts: .ndjson, .csv or .xlsx, optionally with .gz; - for standard input")
    private @Nullable Path in;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description =
                    "where the decisions go: .ndjson, or as IN, optionally with .gz; default, or -: standard output")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description = "continue where the same command was interrupted, even by kill -9; needs OUT")
    private boolean resume;

    @Option(
            names = "--question",
            paramLabel = "NAME",
            defaultValue = "decision",
            description = "which question of the vocabulary is asked; default: decision")
    @SuppressWarnings("NullAway.Init")
    private String question;

    @Option(
            names = "--format",
            paramLabel = "KIND",
            description = "ndjson, csv or xlsx: the format of IN; default: by its ending, else ndjson")
    private @Nullable FileKind format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "the encoding of a .csv, such as GBK; default: UTF-8")
    @SuppressWarnings("NullAway.Init")
    private Charset encoding;

    @Option(
            names = "--no-reasons",
            description = "leave the reasons (`because`) out of decisions that are written as lines: twice as fast")
    private boolean bare;

    @Option(
            names = "--template",
            paramLabel = "NEW.xlsx",
            description = "write an empty ledger for the question in the language, and decide nothing")
    private @Nullable Path template;

    @Mixin
    private final Rules rules = new Rules();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path empty = template;
        if (empty != null) {
            Question asked = asked(rules.load());
            Files.write(empty, Template.of(asked, rules.language()), StandardOpenOption.CREATE_NEW);
            return CommandLine.ExitCode.OK;
        }
        Path from = in;
        if (from == null) {
            throw usage("IN is missing");
        } else if (resume && isStandard(out)) {
            throw usage("--resume needs OUT");
        }
        requireFit(kind(from), target());
        long since = System.nanoTime();
        try (var input = new MeasuredInput(from)) {
            RuleSet loaded = rules.load();
            Tally tally = tally(input, loaded, asked(loaded));
            new Summary(rules.language(), loaded.vocabulary())
                    .print(
                            tally,
                            System.nanoTime() - since,
                            target(),
                            spec.commandLine().getErr());
            return tally.faulties() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
        } catch (LedgerRefused refused) {
            refused.why()
                    .forEach(why -> spec.commandLine()
                            .getErr()
                            .println("baoxiu: `" + TypedArguments.name(from) + "` " + why.in(rules.language())));
            return CommandLine.ExitCode.USAGE;
        }
    }

    private Tally tally(MeasuredInput input, RuleSet loaded, Question asked) throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        var progress = new ProgressBar(spec.commandLine().getErr(), input, rules.language());
        Path target = target();
        FileKind kind = kind(input.place());
        var options = new BatchOptions(!bare, PROCESSORS);
        if (kind == FileKind.NDJSON) {
            var lines = new LineBatch(rules, loaded, asked, input, progress, options);
            return target == null ? lines.print(screen) : lines.write(target, resume);
        }
        var table = new TableBatch(rules, loaded, asked, input, progress, options);
        return kind == FileKind.CSV ? table.csv(target, resume, encoding, screen) : table.workbook(target, screen);
    }

    private @Nullable Path target() {
        return isStandard(out) ? null : out;
    }

    private FileKind kind(Path place) {
        FileKind stated = format;
        return stated != null ? stated : FileKind.of(place.toString()).orElse(FileKind.NDJSON);
    }

    /** Rows are written out as the same rows, or as decisions only. */
    private void requireFit(FileKind from, @Nullable Path target) {
        FileKind to = FileKind.ofTarget(target);
        if (to != FileKind.NDJSON && to != from) {
            throw usage("OUT must end as IN does, or in .ndjson");
        }
        boolean packed = target != null && FileKind.isZipped(target.toString());
        if (from == FileKind.XLSX && resume || to == FileKind.XLSX && packed) {
            throw usage("a workbook is read and written whole, so neither .gz nor --resume is possible");
        }
    }

    private Question asked(RuleSet loaded) {
        return loaded.vocabulary()
                .question(question)
                .orElseThrow(() -> usage("there is no question `" + question + "`"));
    }

    private static boolean isStandard(@Nullable Path place) {
        return place == null || place.equals(Input.STANDARD);
    }

    private CommandLine.ParameterException usage(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }
}
