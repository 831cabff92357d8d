package io.baoxiu.journal;

import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a statement for a spreadsheet program, in the form of {@link CsvExport}. */
public final class StatementCsv {

    /** What a line tells, in its order, with what people call it. */
    public static final Map<Label, Function<Statement.Line, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(new Label("决策编号", "decision"), Statement.Line::decision);
        FIELDS.put(new Label("报修编号", "reference"), Statement.Line::reference);
        FIELDS.put(new Label("项目", "project"), Statement.Line::project);
        FIELDS.put(new Label("施工单位", "contractor"), Statement.Line::contractor);
        FIELDS.put(new Label("部位", "part"), Statement.Line::part);
        FIELDS.put(new Label("完工日期", "completedOn"), Statement.Line::completedOn);
        FIELDS.put(new Label("派工类别", "warrantyClass"), Statement.Line::warrantyClass);
        FIELDS.put(new Label("实际费用（元）", "cost"), Statement.Line::cost);
        FIELDS.put(new Label("批准岗位", "approver"), Statement.Line::approver);
        FIELDS.put(new Label("费用复核岗位", "costReviewer"), Statement.Line::costReviewer);
        FIELDS.put(new Label("从质量保证金扣回（元）", "retention"), Statement.Line::retention);
        FIELDS.put(new Label("向施工单位追偿（元）", "claim"), Statement.Line::claim);
    }

    private StatementCsv() {}

    /** In Chinese the header row has labels, else the machine names. */
    public static String text(Statement statement, Language language) {
        var text = new StringBuilder();
        text.append(CsvExport.BYTE_ORDER_MARK);
        text.append(CsvExport.line(
                FIELDS.keySet().stream().map(label -> label.in(language)).toList()));
        for (Statement.Line line : statement.lines()) {
            text.append(CsvExport.line(FIELDS.values().stream()
                    .map(field -> told(field.apply(line)))
                    .toList()));
        }
        return text.toString();
    }

    private static String told(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal sum ? sum.toPlainString() : value.toString();
    }
}
