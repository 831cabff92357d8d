package io.baoxiu.workbench.difference;

import io.baoxiu.table.print.PrintedSheet;
import io.baoxiu.table.print.PrintedSheet.Block;
import io.baoxiu.table.print.PrintedSheet.Column;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A difference as sheets, to send and keep: the regions, the texts, and the vocabulary's rows. */
public record DifferenceSheets(DifferenceWords difference, String title, Viewer viewer) {

    public List<PrintedSheet> all() {
        List<PrintedSheet> sheets = new ArrayList<>(List.of(
                sheet(
                        viewer.said("结论", "Conclusions"),
                        List.of(
                                new Column(viewer.said("表", "Table"), 24),
                                new Column(viewer.said("情形", "Where"), 48),
                                new Column(viewer.said("原结论", "Before"), 32),
                                new Column(viewer.said("现结论", "After"), 32),
                                new Column(viewer.said("行", "Rows"), 24),
                                new Column(viewer.said("例如", "Such as"), 32)),
                        regions()),
                sheet(viewer.said("文字和用例", "Texts and cases"), textColumns(viewer.said("表", "Table")), texts())));
        if (!difference.vocabulary().isEmpty()) {
            sheets.add(sheet(viewer.said("词汇", "Vocabulary"), textColumns(viewer.said("工作表", "Sheet")), vocabulary()));
        }
        return sheets;
    }

    private List<Column> textColumns(String first) {
        return List.of(
                new Column(first, 24),
                new Column(viewer.said("位置", "Place"), 28),
                new Column(viewer.said("列", "Column"), 24),
                new Column(viewer.said("原文", "Before"), 56),
                new Column(viewer.said("现文", "After"), 56));
    }

    private PrintedSheet sheet(String name, List<Column> columns, List<List<String>> rows) {
        List<String> notes = difference.tooIntricate()
                ? List.of(viewer.said(
                        "精确差异超出计算限额，因此不作任何断言", "the exact difference would exceed its budget, so nothing is claimed"))
                : rows.isEmpty() ? List.of(viewer.said("没有不同", "nothing differs")) : List.of();
        return new PrintedSheet(name, title, notes, List.of(new Block(columns, rows, List.of())), List.of());
    }

    private List<List<String>> regions() {
        return difference.tables().stream()
                .flatMap(table -> table.regions().stream()
                        .map(region -> List.of(
                                table.title(),
                                region.where().isEmpty()
                                        ? viewer.said("任何情形", "always")
                                        : region.where().stream()
                                                .map(one -> one.label() + " " + one.value())
                                                .collect(Collectors.joining(viewer.said("，", ", "))),
                                outcomes(region, RegionWords.Outcome::before),
                                outcomes(region, RegionWords.Outcome::after),
                                region.rows(),
                                region.example())))
                .toList();
    }

    private String outcomes(RegionWords region, Function<RegionWords.Outcome, String> side) {
        return region.outcomes().stream()
                .map(one -> one.label() + " " + side.apply(one))
                .collect(Collectors.joining(viewer.said("；", "; ")));
    }

    private List<List<String>> texts() {
        return difference.tables().stream()
                .flatMap(table -> table.texts().stream()
                        .flatMap(text -> text.parts().stream()
                                .map(part -> List.of(
                                        table.title(), text.place(), part.label(), part.before(), part.after()))))
                .toList();
    }

    private List<List<String>> vocabulary() {
        return difference.vocabulary().stream()
                .flatMap(row -> row.parts().stream()
                        .map(part -> List.of(
                                row.sheet(), row.sign() + " " + row.name(), part.label(), part.before(), part.after())))
                .toList();
    }
}
