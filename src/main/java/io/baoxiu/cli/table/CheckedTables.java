package io.baoxiu.cli.table;

import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a file or a folder, read and found free of errors. Missing tables are taken from those that come with the
 * software.
 */
public final class CheckedTables {

    private static final Set<Finding.Code> ABOUT_CASES = Set.of(Finding.Code.CASE_FAILED, Finding.Code.NO_CASES);

    private CheckedTables() {}

    /** The tables that come with the software. The build checked them completely, so here they are only read. */
    public static Tables shipped() {
        TableReading reading = TableReader.read(WorkbookFiles.shipped(), Tables.NONE, ShippedEngineering.INSTANCE);
        if (!reading.isClean()) {
            throw new IllegalStateException(
                    "the tables that come with the software have errors: " + reading.findings());
        }
        return reading.tables();
    }

    public static Tables at(@Nullable Path place, Language language) throws IOException {
        return place == null ? shipped() : at(List.of(place), shipped(), language);
    }

    /** @param rest the tables used in place of missing ones */
    static Tables at(List<Path> places, Tables rest, Language language) throws IOException {
        WorkbookCheck.Result result = check(workbooks(places), rest);
        if (result instanceof WorkbookCheck.Checked checked) {
            return checked.tables();
        }
        throw new TablesUnfit(result.findings().stream()
                .filter(Finding::isError)
                .map(new FindingLine(language, result.vocabulary())::of)
                .toList());
    }

    /** Tables to compare: each must be readable, but may have gaps and failing cases, or no cases. */
    static Tables readable(Path place, Tables rest, Language language) throws IOException {
        TableReading reading = TableReader.read(WorkbookFiles.at(place), rest, ShippedEngineering.INSTANCE);
        List<String> unreadable = reading.findings().stream()
                .filter(Finding::isError)
                .filter(finding -> !ABOUT_CASES.contains(finding.code()))
                .map(new FindingLine(language, reading.tables().vocabulary())::of)
                .toList();
        if (!unreadable.isEmpty()) {
            throw new TablesUnfit(unreadable);
        }
        return reading.tables();
    }

    static List<WorkbookFile> workbooks(List<Path> places) throws IOException {
        List<WorkbookFile> workbooks = new ArrayList<>();
        for (Path place : places) {
            workbooks.addAll(WorkbookFiles.at(place));
        }
        return workbooks;
    }

    static WorkbookCheck.Result check(List<WorkbookFile> workbooks, Tables rest) {
        return new WorkbookCheck(ShippedEngineering.INSTANCE).check(workbooks, rest);
    }
}
