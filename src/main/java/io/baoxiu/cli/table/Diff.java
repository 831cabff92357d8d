package io.baoxiu.cli.table;

import io.baoxiu.analysis.difference.DecisionDifference;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.cli.console.LanguageOption;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Compares two versions of the tables exactly. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Compares two folders of workbooks, or a workbook's two versions, and prints the regions of facts in"
                        + " which a table's outcome differs, then the titles, clauses, reasons and worked cases that say"
                        + " something else; of the vocabulary the rows that do. Layout and the order of rows are"
                        + " ignored.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the same outcomes and wording everywhere", "1:different", "2:something cannot be read"})
public final class Diff implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "a workbook or a folder of them")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "a workbook or a folder of them")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(names = "--json", description = "print the differences as JSON")
    private boolean asJson;

    @Option(
            names = "--decisions",
            description = "follow the change through later tables, to the facts whose whole decision differs")
    private boolean wholeDecisions;

    @Mixin
    private final LanguageOption spoken = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** A single new workbook is combined with the old tables, a folder with those that come with the software. */
    @Override
    public Integer call() throws IOException {
        Edition shipped = new Edition(CheckedTables.shipped(), WorkbookFiles.shipped());
        Edition old = edition(before, shipped);
        Edition now = edition(after, Files.isDirectory(after) ? shipped : old);
        var line = new DifferenceLine(
                spoken.language(),
                new Labeller(
                        spoken.language(),
                        now.tables().vocabulary(),
                        old.tables().vocabulary()));
        List<Told> told = new ArrayList<>();
        if (wholeDecisions) {
            DecisionDifference.of(old.tables(), now.tables(), ShippedEngineering.INSTANCE)
                    .forEach(region -> told.add(new Told(region, line.of(region))));
        } else {
            VocabularyDifference.of(old, now)
                    .ifPresent(words -> told.add(new Told(words, new VocabularyLines(spoken.language()).of(words))));
            Difference.of(old, now, ShippedEngineering.INSTANCE)
                    .forEach(table -> told.add(new Told(table, line.of(table))));
        }
        return print(told);
    }

    private Edition edition(Path place, Edition beside) throws IOException {
        return new Edition(
                CheckedTables.readable(place, beside.tables(), spoken.language()), overlaid(beside.workbooks(), place));
    }

    private static List<WorkbookFile> overlaid(List<WorkbookFile> rest, Path place) throws IOException {
        Map<String, WorkbookFile> byName = new LinkedHashMap<>();
        rest.forEach(workbook -> byName.put(workbook.name(), workbook));
        WorkbookFiles.at(place).forEach(workbook -> byName.put(workbook.name(), workbook));
        return List.copyOf(byName.values());
    }

    /** A difference, and its text in lines. */
    private record Told(Object difference, String lines) {}

    private int print(List<Told> differences) {
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(
                            differences.stream().map(Told::difference).toList()));
        } else {
            differences.stream().map(Told::lines).forEach(out::println);
        }
        return differences.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
