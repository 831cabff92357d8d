package io.baoxiu.table.reading.sheet;

import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The frame of a sheet: which table it is, how it concludes, and what its columns contain. */
public record Frame(
        Opened.Workbook workbook,
        Report report,
        TableForm form,
        String title,
        HitPolicy policy,
        @Nullable Boolean complete,
        Header header,
        List<Line> rows) {

    private static final Set<Integer> SETTINGS = Set.of(0, 1);

    /** @param allowed the hit policies that the form can have */
    public static Frame of(Outline outline, TableForm form, List<HitPolicy> allowed, Header header) {
        List<Line> rows = Rows.untilEnd(outline.below(), header.columns());
        Set<Integer> columns = new HashSet<>(header.columns());
        columns.addAll(SETTINGS);
        new Legibility(outline.workbook().table(), outline.report())
                .reads(outline.settings().lines(), SETTINGS)
                .reads(List.of(outline.header()), Header.EVERY_COLUMN)
                .reads(rows, header.columns())
                .report(columns, header.row());
        return new Frame(
                outline.workbook(),
                outline.report(),
                form,
                outline.settings().title(outline.name()),
                outline.settings().policy(allowed),
                outline.settings().complete(),
                header,
                rows);
    }
}
