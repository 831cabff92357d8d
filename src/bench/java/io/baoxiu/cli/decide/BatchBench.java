package io.baoxiu.cli.decide;

import com.sun.management.OperatingSystemMXBean;
import io.baoxiu.ShippedRules;
import io.baoxiu.cli.console.MeasuredInput;
import io.baoxiu.cli.console.ProgressBar;
import io.baoxiu.ledger.Tally;
import io.baoxiu.model.Engine;
import io.baoxiu.model.RandomFacts;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Batches of random complaints from file to file, of lines of JSON and of rows of CSV, on one thread and on two, with reasons and
 * without: decisions a second by the clock, and a second of processor time of the whole process, collecting garbage and compiling included.
 * Arguments: how many complaints (100,000), and how many rounds, of which the last counts (4).
 */
public final class BatchBench {

    private static final long SEED = 42;
    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final RuleSet loaded = ShippedRules.rules();
    private final Question question = loaded.vocabulary().question("decision").orElseThrow();
    private final PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    private final Rules rules = CommandLine.populateCommand(new Rules(), "--lang", "EN");
    private final Path folder;
    private final int rounds;

    private BatchBench(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = Arrays.asList(arguments);
        int complaints = given.isEmpty() ? 100_000 : Integer.parseInt(given.get(0));
        int rounds = given.size() < 2 ? 4 : Integer.parseInt(given.get(1));
        Path folder = Files.createTempDirectory("baoxiu-batch");
        try {
            new BatchBench(folder, rounds).run(complaints);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(int complaints) throws IOException {
        Path lines = folder.resolve("complaints.ndjson");
        Path rows = folder.resolve("complaints.csv");
        write(complaints, lines, rows);
        System.out.printf(
                "%d complaints: %,d bytes of NDJSON, %,d of CSV%n", complaints, Files.size(lines), Files.size(rows));
        for (int round = 1; round <= rounds; round++) {
            for (boolean reasons : new boolean[] {true, false}) {
                for (int processors = 1; processors <= 2; processors++) {
                    var options = new BatchOptions(reasons, processors);
                    measure(round, "ndjson to ndjson", lines, folder.resolve("out.ndjson"), options);
                    measure(round, "csv to ndjson", rows, folder.resolve("out.csv.ndjson"), options);
                }
            }
            for (int processors = 1; processors <= 2; processors++) {
                measure(round, "csv to csv", rows, folder.resolve("out.csv"), new BatchOptions(true, processors));
            }
        }
    }

    private void measure(int round, String what, Path from, Path to, BatchOptions options) throws IOException {
        long cpu = system.getProcessCpuTime();
        long clock = System.nanoTime();
        Tally tally = batch(from, to, options);
        double seconds = (System.nanoTime() - clock) / NANOS;
        double processor = (system.getProcessCpuTime() - cpu) / NANOS;
        if (tally.faulties() > 0) {
            throw new IllegalStateException(tally.faulties() + " are faulty: see " + to + ".faults");
        }
        System.out.printf(
                "%d  %-17s %-16s %d thread%s %,9.0f a second, %,9.0f a processor second, %,d bytes out%n",
                round,
                what,
                options.reasons() ? "with reasons" : "without reasons",
                options.processors(),
                options.processors() > 1 ? "s" : " ",
                tally.decided() / seconds,
                tally.decided() / processor,
                Files.size(to));
    }

    private Tally batch(Path from, Path to, BatchOptions options) throws IOException {
        try (var input = new MeasuredInput(from)) {
            var progress = new ProgressBar(nowhere, input, Language.EN);
            return from.toString().endsWith(".csv")
                    ? new TableBatch(rules, loaded, question, input, progress, options)
                            .csv(to, false, StandardCharsets.UTF_8, nowhere)
                    : new LineBatch(rules, loaded, question, input, progress, options).write(to, false);
        }
    }

    private void write(int complaints, Path lines, Path rows) throws IOException {
        RandomFacts random = new RandomFacts(SEED);
        List<Named> facts = question.facts();
        try (BufferedWriter ndjson = Files.newBufferedWriter(lines);
                BufferedWriter csv = Files.newBufferedWriter(rows)) {
            csv.write(facts.stream().map(Named::name).collect(Collectors.joining(",", "", "\n")));
            for (int i = 0; i < complaints; i++) {
                JsonNode complaint = JsonMapper.shared().readTree(Engine.json(random.next()));
                ((tools.jackson.databind.node.ObjectNode) complaint).remove("rulesAsOf");
                ndjson.write(complaint + "\n");
                csv.write(facts.stream()
                        .map(fact -> cell(complaint.at(fact.pointer())))
                        .collect(Collectors.joining(",", "", "\n")));
            }
        }
    }

    private static String cell(@Nullable JsonNode value) {
        return value == null || value.isMissingNode() || value.isNull() ? "" : value.asString();
    }
}
