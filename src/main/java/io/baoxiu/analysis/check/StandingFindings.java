package io.baoxiu.analysis.check;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import io.baoxiu.table.workbook.Address;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Findings that the previous tables also had. Rows move, so a finding at a row is recognised by the row's content and
 * its column; any other finding by its message.
 */
public final class StandingFindings {

    public static final StandingFindings NONE = new StandingFindings(Set.of());

    private final Set<Object> known;

    private record Known(String workbook, Finding.Code code, Object what) {}

    private StandingFindings(Set<Object> known) {
        this.known = Set.copyOf(known);
    }

    /** @param tables those in which they were found */
    public static StandingFindings of(Collection<Finding> before, Tables tables) {
        Set<Object> known = new HashSet<>();
        before.forEach(finding -> known.add(known(finding, tables)));
        return new StandingFindings(known);
    }

    /** @param tables those in which it was found */
    public boolean has(Finding finding, Tables tables) {
        return known.contains(known(finding, tables));
    }

    private static Known known(Finding finding, Tables tables) {
        Optional<DecisionTable> table =
                tables.find(finding.workbook()).filter(known -> known.sheet().equals(finding.sheet()));
        Optional<Object> where = Optional.ofNullable(finding.cell())
                .map(Address::of)
                .flatMap(at -> table.flatMap(its -> where(at, its)));
        return new Known(finding.workbook(), finding.code(), where.orElse(finding.message()));
    }

    private static Optional<Object> where(Address at, DecisionTable table) {
        return table.rows().stream()
                .filter(row -> row.number() == at.row())
                .findFirst()
                .map(row -> List.of(said(row), column(at, table)));
    }

    private static Object said(Row row) {
        return List.of(row.id(), row.conditions(), row.outcomes());
    }

    private static String column(Address at, DecisionTable table) {
        return table.conditions().stream()
                .filter(column -> column.index() == at.column())
                .map(column -> column.term().path())
                .findFirst()
                .orElse(Column.letters(at.column()));
    }
}
