package io.baoxiu.table.workbook.guard;

import io.baoxiu.table.Finding;
import io.baoxiu.table.workbook.container.Relationship;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records the forbidden content of a sheet, each at its cell. */
public final class Contraband {

    private final Consumer<Finding> findings;
    private final String workbook;
    private final String sheet;
    private final Set<String> externalLinks;
    private final Set<Forbidden> found = EnumSet.noneOf(Forbidden.class);

    public Contraband(Consumer<Finding> findings, String workbook, String sheet, List<Relationship> relations) {
        this.findings = findings;
        this.workbook = workbook;
        this.sheet = sheet;
        externalLinks = relations.stream()
                .filter(relation -> relation.kind().equals("hyperlink"))
                .filter(relation ->
                        relation.external() && Forbidden.outside(relation).isPresent())
                .map(Relationship::id)
                .collect(Collectors.toSet());
    }

    public void add(Forbidden what, @Nullable String cell) {
        found.add(what);
        findings.accept(what.in(workbook, sheet, cell == null || cell.isEmpty() ? null : cell));
    }

    public Set<Forbidden> found() {
        return found;
    }

    public void embedded(String cell) {
        add(Forbidden.EMBEDDED, cell);
    }

    public void reference(String formula, String cell) {
        if (!FormulaReferences.within(formula)) {
            add(Forbidden.REFERENCE, cell);
        }
    }

    public void linked(String relation, String cell) {
        if (externalLinks.contains(relation)) {
            add(Forbidden.EXTERNAL_LINK, cell.split(":", 2)[0]);
        }
    }
}
