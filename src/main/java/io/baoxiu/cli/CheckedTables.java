package io.baoxiu.cli;

import io.baoxiu.facts.Language;
import io.baoxiu.rules.RuleBook;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import io.baoxiu.table.WorkbookFiles;
import io.baoxiu.table.reading.Reading;
import io.baoxiu.table.reading.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables to decide by, read and found right. */
final class CheckedTables {

    private static final Premises PREMISES = new Premises(RuleBook.units(), List.of(), List.of());

    private CheckedTables() {}

    /** Of a folder; tables that are not in it are those that come with the software. */
    static Tables at(@Nullable Path folder, Language language) throws IOException {
        Tables shipped = read(WorkbookFiles.shipped(), Tables.NONE, language);
        return folder == null ? shipped : read(WorkbookFiles.at(folder), shipped, language);
    }

    private static Tables read(List<WorkbookFile> workbooks, Tables rest, Language language) {
        Reading reading = TableReader.read(workbooks, rest, PREMISES);
        if (!reading.isClean()) {
            throw new TablesUnfit(reading.findings().stream()
                    .filter(Finding::isError)
                    .map(finding -> line(finding, language))
                    .toList());
        }
        return reading.tables();
    }

    /** {@code approval-tiers.xlsx!C12 ERROR BAD_RANGE ...}. */
    static String line(Finding finding, Language language) {
        String cell = finding.cell() == null ? "" : "!" + finding.cell();
        return finding.workbook() + ".xlsx" + cell + " " + finding.severity() + " " + finding.code() + " "
                + finding.message().in(language);
    }
}
