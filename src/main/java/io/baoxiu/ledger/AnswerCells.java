package io.baoxiu.ledger;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of an answer as cell contents: numbers and days as such, codes by their labels. */
final class AnswerCells {

    private AnswerCells() {}

    static boolean isFlag(Term term) {
        return term.elementType() instanceof ValueType.Flag;
    }

    static @Nullable Object of(Term term, JsonNode value, Language language) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        } else if (value.isArray()) {
            String several = StreamSupport.stream(value.spliterator(), false)
                    .map(one -> text(term.elementType(), one, language))
                    .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            return several.isEmpty() ? null : several;
        } else if (term.type() instanceof ValueType.Day) {
            return LocalDate.parse(value.asString());
        }
        return value.isNumber() ? value.decimalValue() : text(term.type(), value, language);
    }

    /** A value as one of several in a cell; a flag is shown by its label if it is true. */
    static String within(Term term, JsonNode value, Language language) {
        if (isFlag(term)) {
            String label = term.label().in(language);
            return value.asBoolean(false) ? language == Language.ZH ? "（" + label + "）" : "(" + label + ")" : "";
        }
        return value.isNull() || value.isMissingNode() ? "" : text(term.type(), value, language);
    }

    private static String text(ValueType type, JsonNode value, Language language) {
        if (value.isBoolean()) {
            boolean holds = value.asBoolean();
            return language == Language.ZH ? holds ? "是" : "否" : holds ? "yes" : "no";
        } else if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        String text = value.asString();
        return type instanceof ValueType.Code code
                ? code.list().label(text).map(label -> label.in(language)).orElse(text)
                : text;
    }
}
