package io.baoxiu.workbench.tables;

import io.baoxiu.table.reading.cases.TableCase;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.Figures;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A worked case of a table, in words.
 *
 * @param row number on the sheet of cases
 */
record WorkedCase(int row, String facts, String expected) {

    static List<WorkedCase> of(List<TableCase> cases, Language language) {
        return cases.stream().map(one -> of(one, language)).toList();
    }

    private static WorkedCase of(TableCase one, Language language) {
        String comma = language == Language.ZH ? "，" : ", ";
        return new WorkedCase(
                one.row(),
                one.inputs().entrySet().stream()
                        .map(input -> said(input.getKey(), input.getValue(), language))
                        .collect(Collectors.joining(comma)),
                one.expected().stream()
                        .map(expected -> said(expected.term(), expected.value(), language))
                        .collect(Collectors.joining(comma)));
    }

    private static String said(Term term, @Nullable Object value, Language language) {
        String label = term.label().in(language);
        String text = value instanceof List<?> several && !(term.type() instanceof ValueType.ListOf)
                ? several.stream()
                        .map(each -> Figures.of(term, each, language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "))
                : Figures.of(term, value, language);
        return label + (language == Language.ZH ? "：" : ": ") + text;
    }
}
