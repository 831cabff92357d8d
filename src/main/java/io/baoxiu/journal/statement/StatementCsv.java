package io.baoxiu.journal.statement;

import io.baoxiu.journal.CsvExport;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The lines of a statement for a spreadsheet program, in the form of {@link CsvExport}. */
public final class StatementCsv {

    private StatementCsv() {}

    /** The header row has labels in Chinese, otherwise machine names. */
    public static String text(Statement statement, Language language) {
        var text = new StringBuilder();
        text.append(CsvExport.BYTE_ORDER_MARK);
        text.append(CsvExport.line(KeptTerms.SHIPPED.statement().columns().stream()
                .map(column -> language == Language.ZH ? column.label().zh() : column.name())
                .toList()));
        for (Statement.Line line : statement.lines()) {
            text.append(CsvExport.line(
                    line.values().stream().map(StatementCsv::told).toList()));
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
