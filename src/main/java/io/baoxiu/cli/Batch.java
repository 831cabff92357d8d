package io.baoxiu.cli;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Lines;
import io.baoxiu.decision.reading.NotJson;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.rules.answer.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Decides many complaints, a line of facts each, and prints a line for each. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Decides one complaint a line (NDJSON) and prints one line each, in the same order: the decision,"
                + " or the line's number and its faults. Nothing is kept.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all decided", "1:some facts are faulty", "2:something cannot be read"})
final class Batch implements Callable<Integer> {

    private static final int PROGRESS_EVERY = 10_000;

    @Parameters(paramLabel = "FACTS.ndjson", description = "the facts, one complaint a line; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private Path facts;

    @Mixin
    private final Rules rules = new Rules();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() throws IOException {
        RuleSet loaded = rules.load();
        FactsReader reader = rules.reader(loaded);
        PrintWriter out = new PrintWriter(spec.commandLine().getOut());
        long number = 0;
        boolean faulty = false;
        try (InputStream in = new Input(facts).open()) {
            var lines = new Lines(in);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (!Lines.isBlank(line)) {
                    FaultyLine fault = decide(loaded, reader, line, number, out);
                    faulty |= fault != null;
                }
                progress(number);
            }
        }
        out.flush();
        return faulty ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    /** @param line counted from 1 */
    private record FaultyLine(long line, List<String> errors) {}

    /** Prints a line for a line; what is wrong with it where something is. */
    private @Nullable FaultyLine decide(RuleSet loaded, FactsReader reader, byte[] line, long number, PrintWriter out) {
        FaultyLine fault;
        try {
            Reading reading = rules.read(loaded, reader, line);
            if (reading instanceof Reading.Understood understood) {
                out.println(rules.decide(loaded, understood).json());
                return null;
            }
            fault = new FaultyLine(number, rules.faults(reading));
        } catch (NotJson malformed) {
            fault = new FaultyLine(number, List.of(malformed.said().in(rules.language())));
        }
        out.println(json.writeValueAsString(fault));
        return fault;
    }

    private void progress(long number) {
        if (number % PROGRESS_EVERY == 0) {
            spec.commandLine().getErr().println(number + " ...");
        }
    }
}
