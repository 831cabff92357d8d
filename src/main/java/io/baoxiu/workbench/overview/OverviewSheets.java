package io.baoxiu.workbench.overview;

import io.baoxiu.table.print.PrintedSheet;
import io.baoxiu.table.print.PrintedSheet.Block;
import io.baoxiu.table.print.PrintedSheet.Column;
import io.baoxiu.workbench.frame.Viewer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complete overview as sheets for printing and reports: 汇总表. */
record OverviewSheets(Overview overview, Viewer viewer) {

    private static final int LABEL = 32;
    private static final int FIGURE = 18;
    private static final int TEXT = 72;

    List<PrintedSheet> all() {
        List<PrintedSheet> sheets = new ArrayList<>(List.of(summary(), costs()));
        overview.breakdowns().stream()
                .filter(one -> !one.money())
                .forEach(one -> sheets.add(sheet(one.label(), one.label(), List.of(counts(one)))));
        sheets.add(due());
        sheets.add(unused());
        return sheets;
    }

    private PrintedSheet summary() {
        PeriodBreakdown asked = overview.asked();
        PeriodBreakdown summed = overview.summed();
        var figures = new Block(
                List.of(
                        new Column(viewer.said("要点", "In short"), LABEL),
                        new Column(viewer.said("本期", "This period"), FIGURE),
                        new Column(viewer.said("上一期", "Before"), FIGURE),
                        new Column(viewer.said("增减", "Change"), FIGURE)),
                List.of(
                        counted(viewer.said("决策（件）", "Decisions"), asked.total()),
                        row(
                                viewer.said("维修费用（元）", "Repair cost (yuan)"),
                                summed.total().sum(),
                                summed.total().sumBefore(),
                                summed.total().sum().subtract(summed.total().sumBefore())),
                        row(
                                viewer.said("从未命中的行（近 365 天）", "Rows that never decided (365 days)"),
                                overview.unused().size(),
                                null,
                                null),
                        row(
                                viewer.said("七天内到期（今天起）", "Due within seven days (from today)"),
                                overview.due().all().total(),
                                null,
                                null),
                        row(
                                viewer.said("到期日暂定：日历未完整", "Provisional: the calendar is not complete"),
                                overview.due().provisional(),
                                null,
                                null)),
                List.of());
        return sheet(
                viewer.said("汇总", "Summary"),
                viewer.said("决策汇总表", "Report of decisions"),
                List.of(figures, classes(), counts(asked)));
    }

    private Block classes() {
        PeriodBreakdown summed = overview.summed();
        return new Block(
                List.of(
                        new Column(summed.label(), LABEL),
                        new Column(viewer.said("件数", "Number"), FIGURE),
                        new Column(viewer.said("上一期", "Before"), FIGURE),
                        new Column(viewer.said("占比", "Share"), FIGURE),
                        new Column(viewer.said("费用（元）", "Cost (yuan)"), FIGURE),
                        new Column(viewer.said("上一期费用（元）", "Cost before (yuan)"), FIGURE)),
                summed.lines().stream().map(line -> sums(line.label(), line)).toList(),
                sums(viewer.said("合计", "Total"), summed.total()));
    }

    private static List<@Nullable Object> sums(String label, PeriodLine line) {
        return row(label, line.number(), line.before(), line.share(), line.sum(), line.sumBefore());
    }

    private PrintedSheet costs() {
        CostSteps costs = overview.costs();
        List<Column> columns = new ArrayList<>(
                List.of(new Column(viewer.said("从", "From"), FIGURE), new Column(viewer.said("到", "To"), FIGURE)));
        costs.classes().forEach(code -> columns.add(new Column(ofClass(code) + viewer.said("（元）", " (yuan)"), FIGURE)));
        columns.add(new Column(viewer.said("合计（元）", "Total (yuan)"), FIGURE));
        List<@Nullable Object> total = row(viewer.said("合计", "Total"), (Object) null);
        costs.classes().forEach(code -> total.add(sum(costs, code)));
        total.add(costs.steps().stream().map(CostSteps.Step::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        return sheet(
                viewer.said("费用", "Cost"),
                viewer.said("按类别和时间的维修费用", "Repair cost by class and time"),
                List.of(new Block(
                        columns,
                        costs.steps().stream().map(step -> step(step, costs)).toList(),
                        total)));
    }

    private static List<@Nullable Object> step(CostSteps.Step step, CostSteps costs) {
        List<@Nullable Object> row = row(step.first(), step.last());
        costs.classes().forEach(code -> row.add(step.of(code)));
        row.add(step.total());
        return row;
    }

    private static BigDecimal sum(CostSteps costs, String code) {
        return costs.steps().stream().map(step -> step.of(code)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String ofClass(String code) {
        return overview.summed().lines().stream()
                .filter(line -> line.value().equals(code))
                .map(PeriodLine::label)
                .findFirst()
                .orElse(code);
    }

    private Block counts(PeriodBreakdown one) {
        return new Block(
                List.of(
                        new Column(one.label(), LABEL),
                        new Column(viewer.said("件数", "Number"), FIGURE),
                        new Column(viewer.said("上一期", "Before"), FIGURE),
                        new Column(viewer.said("增减", "Change"), FIGURE),
                        new Column(viewer.said("占比", "Share"), FIGURE)),
                one.lines().stream()
                        .map(line -> with(counted(line.label(), line), line.share()))
                        .toList(),
                counted(viewer.said("合计", "Total"), one.total()));
    }

    private static List<@Nullable Object> counted(String label, PeriodLine line) {
        return row(label, line.number(), line.before(), line.number() - line.before());
    }

    private static List<@Nullable Object> with(List<@Nullable Object> row, Object more) {
        row.add(more);
        return row;
    }

    private PrintedSheet due() {
        DueWeek week = overview.due();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(viewer.said("到期日", "Due on"), FIGURE), new Column(viewer.said("星期", "Day"), FIGURE)));
        week.labels().forEach(label -> columns.add(new Column(label, FIGURE)));
        columns.add(new Column(viewer.said("合计", "Total"), FIGURE));
        return sheet(
                viewer.said("将到期", "Due"),
                viewer.said("今天起七天内到期的事项", "What is due within seven days from today"),
                List.of(new Block(
                        columns,
                        week.days().stream()
                                .map(day -> due(
                                        row(day.day(), day.weekday() + (day.off() ? viewer.said(" 休", " off") : "")),
                                        day))
                                .toList(),
                        due(row(viewer.said("七天内", "Seven days"), null), week.all()))));
    }

    private static List<@Nullable Object> due(List<@Nullable Object> row, DueWeek.Day day) {
        row.addAll(day.numbers());
        row.add(day.total());
        return row;
    }

    private PrintedSheet unused() {
        return sheet(
                viewer.said("从未命中的行", "Never decided"),
                viewer.said("近 365 天从未命中的行", "Rows that decided nothing in 365 days"),
                List.of(new Block(
                        List.of(
                                new Column(viewer.said("表", "Table"), LABEL),
                                new Column(viewer.said("行", "Row"), FIGURE),
                                new Column(viewer.said("理由", "Reason"), TEXT)),
                        overview.unused().stream()
                                .map(one -> UnusedLine.of(one, viewer.language()))
                                .map(line -> row(line.table(), line.row(), line.reason()))
                                .toList(),
                        List.of())));
    }

    private PrintedSheet sheet(String name, String title, List<Block> blocks) {
        List<String> notes = new ArrayList<>(overview.spans().said(viewer));
        if (!overview.unreadable().isEmpty()) {
            notes.add(viewer.said("有计数读不出来、没有计入的日子：", "Days with counts that cannot be read and are left out: ")
                    + overview.unreadable());
        }
        return new PrintedSheet(name, title, notes, blocks, List.of());
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
