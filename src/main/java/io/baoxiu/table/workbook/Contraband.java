package io.baoxiu.table.workbook;

import io.baoxiu.table.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what a sheet must not hold, each at its cell. */
final class Contraband {

    private final Consumer<Finding> findings;
    private final String workbook;
    private final String sheet;
    private final Set<String> externalLinks;
    private final Set<Forbidden> found = EnumSet.noneOf(Forbidden.class);

    Contraband(Consumer<Finding> findings, String workbook, String sheet, List<Relation> relations) {
        this.findings = findings;
        this.workbook = workbook;
        this.sheet = sheet;
        externalLinks = relations.stream()
                .filter(relation -> relation.kind().equals("hyperlink"))
                .filter(relation ->
                        relation.external() && Forbidden.outside(relation).isPresent())
                .map(Relation::id)
                .collect(Collectors.toSet());
    }

    void add(Forbidden what, @Nullable String cell) {
        found.add(what);
        findings.accept(what.in(workbook, sheet, cell == null || cell.isEmpty() ? null : cell));
    }

    Set<Forbidden> found() {
        return found;
    }

    void embedded(String cell) {
        add(Forbidden.EMBEDDED, cell);
    }

    void reference(String formula, String cell) {
        if (!References.within(formula)) {
            add(Forbidden.REFERENCE, cell);
        }
    }

    void linked(String relation, String cell) {
        if (externalLinks.contains(relation)) {
            add(Forbidden.EXTERNAL_LINK, cell.split(":", 2)[0]);
        }
    }
}
