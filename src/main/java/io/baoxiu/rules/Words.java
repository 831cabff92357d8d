package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How reasons name a value: codes as the file {@code words.yaml} beside the rules has them, else by their labels, and
 * everything else by its type.
 */
final class Words {

    private static final Map<List<String>, String> CODES = codes();

    private Words() {}

    static String of(Term term, @Nullable Object value, Language language) {
        if (value == null) {
            return language == Language.ZH ? "不明" : "unknown";
        }
        if (value instanceof Boolean flag) {
            return language == Language.ZH ? flag ? "是" : "否" : flag ? "yes" : "no";
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof MonthDay day) {
            return day.toString().substring(2);
        }
        String said = CODES.get(List.of(term.path(), value.toString(), language.name()));
        return said == null ? labelled(term, value.toString(), language) : said;
    }

    /** One after the other. */
    static String all() {
        return CODES.values().stream().sorted().collect(Collectors.joining("\",\""));
    }

    private static String labelled(Term term, String text, Language language) {
        return term.type() instanceof ValueType.Code code
                ? code.list().label(text).map(label -> label.in(language)).orElse(text)
                : text;
    }

    private static Map<List<String>, String> codes() {
        Map<List<String>, String> codes = new HashMap<>();
        for (Map<?, ?> entry : PlainYaml.shipped("/rules/words.yaml")) {
            for (Language language : Language.values()) {
                codes.put(
                        List.of(text(entry, "path"), text(entry, "code"), language.name()),
                        text(entry, language.name().toLowerCase(Locale.ROOT)));
            }
        }
        return codes;
    }

    private static String text(Map<?, ?> entry, String key) {
        return Objects.requireNonNull(entry.get(key), () -> "`" + key + "` is missing in " + entry)
                .toString();
    }
}
