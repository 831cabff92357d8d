package io.baoxiu.workbench.form;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings under which parts of a building are listed: common parts of all owners, and parts of the single home. */
final class PartHeadings {

    private static final String TABLE = "parts";
    private static final Label COMMON = new Label("共有部分", "Common parts");
    private static final Label HOME = new Label("户内部分", "Parts of the home");

    private final Optional<DecisionTable> table;
    private final Viewer viewer;

    PartHeadings(CompiledRelease release, Viewer viewer) {
        this.table = release.tables().find(TABLE);
        this.viewer = viewer;
    }

    /** Headings by code; a code that the table does not contain has none. */
    Map<String, String> byCode() {
        return table.stream()
                .flatMap(parts -> parts.conditions().stream()
                        .map(column -> column.term())
                        .filter(term -> term.type() instanceof ValueType.Code)
                        .flatMap(term -> headings(parts, term)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private Stream<Map.Entry<String, String>> headings(DecisionTable parts, Term part) {
        return ((ValueType.Code) part.type())
                .codes().stream()
                        .flatMap(code -> parts.hits(term -> term.equals(part) ? code : null).stream()
                                .map(row -> Map.entry(code, viewer.in(isCommon(row) ? COMMON : HOME))));
    }

    private static boolean isCommon(Row row) {
        return Boolean.TRUE.equals(row.outcomes().get(0));
    }
}
