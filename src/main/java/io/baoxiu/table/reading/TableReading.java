package io.baoxiu.table.reading;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.reading.cases.TableCase;
import java.util.List;
import java.util.Map;

/**
 * The result of reading the sent workbooks.
 *
 * @param tables the other tables with the sent ones, as far as these have no error
 * @param cases the worked cases of the sent ones, by table
 */
public record TableReading(Tables tables, Map<String, List<TableCase>> cases, List<Finding> findings) {

    public TableReading {
        cases = Map.copyOf(cases);
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
