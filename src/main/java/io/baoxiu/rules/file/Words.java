package io.baoxiu.rules.file;

import io.baoxiu.table.Labelling;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Collection;
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
public final class Words {

    private static final Map<List<String>, String> CODES = codes();

    private Words() {}

    public static String of(Term term, @Nullable Object value, Language language) {
        if (value == null) {
            return language == Language.ZH ? "不明" : "unknown";
        }
        return term.type().match(new Said(term.path(), value, language));
    }

    /** One value of each type. */
    private record Said(String path, Object value, Language language) implements ValueType.Match<String> {

        @Override
        public String code(ValueType.Code type) {
            String code = value.toString();
            String said = CODES.get(List.of(path, code, language.name()));
            return said != null
                    ? said
                    : type.list().label(code).map(label -> label.in(language)).orElse(code);
        }

        @Override
        public String listOf(ValueType.ListOf type) {
            return value instanceof Collection<?> several
                    ? several.stream()
                            .map(one -> type.element().match(new Said(path, one, language)))
                            .collect(Collectors.joining(Labelling.of(language).separator()))
                    : value.toString();
        }

        @Override
        public String flag(ValueType.Flag type) {
            boolean holds = value.equals(true);
            return language == Language.ZH ? holds ? "是" : "否" : holds ? "yes" : "no";
        }

        @Override
        public String money(ValueType.Money type) {
            return plain();
        }

        @Override
        public String decimal(ValueType.Decimal type) {
            return plain();
        }

        @Override
        public String annualDay(ValueType.AnnualDay type) {
            return value.toString().replace("--", "");
        }

        @Override
        public String digits(ValueType.Digits type) {
            return value.toString();
        }

        @Override
        public String text(ValueType.Text type) {
            return value.toString();
        }

        @Override
        public String whole(ValueType.Whole type) {
            return value.toString();
        }

        @Override
        public String day(ValueType.Day type) {
            return value.toString();
        }

        @Override
        public String moment(ValueType.Moment type) {
            return value.toString();
        }

        private String plain() {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
    }

    /** One after the other. */
    public static String all() {
        return CODES.values().stream().sorted().collect(Collectors.joining("\",\""));
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
