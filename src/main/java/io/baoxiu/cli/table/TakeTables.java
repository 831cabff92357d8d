package io.baoxiu.cli.table;

import io.baoxiu.cli.console.LanguageOption;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.reading.label.Relabelled;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes workbooks into a folder, with the labels of a language or with codes. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Writes the workbooks that come with the software, or those of a folder, into a new place.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they are there", "2:a file of that name exists already, or cannot be written"})
public final class TakeTables implements Callable<Integer> {

    @Parameters(paramLabel = "OUT", description = "the folder to write into; it is created if it does not exist")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--labels",
            paramLabel = "WORDS",
            description =
                    "zh, en or code: how code cells, settings, cases and drop-downs are written; default: as they are")
    private @Nullable Labelling labels;

    @Option(names = "--tables", paramLabel = "FOLDER", description = "the workbooks in this folder instead")
    private @Nullable Path tables;

    @Mixin
    private final LanguageOption spoken = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<WorkbookFile> workbooks = tables == null ? WorkbookFiles.shipped() : WorkbookFiles.at(tables);
        Tables read = tables == null
                ? CheckedTables.shipped()
                : CheckedTables.readable(tables, CheckedTables.shipped(), spoken.language());
        Files.createDirectories(out);
        for (WorkbookFile workbook : workbooks) {
            Path file = out.resolve(workbook.name() + ".xlsx");
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        for (WorkbookFile workbook : workbooks) {
            WorkbookFile said = labels == null ? workbook : Relabelled.of(workbook, read.vocabulary(), labels);
            Files.write(out.resolve(workbook.name() + ".xlsx"), said.content(), StandardOpenOption.CREATE_NEW);
        }
        spec.commandLine().getErr().println(workbooks.size() + " workbooks in `" + out + "`");
        return CommandLine.ExitCode.OK;
    }
}
