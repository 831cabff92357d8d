package io.baoxiu.rules.file;

import io.baoxiu.table.Labelling;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How reasons name a value: codes as in the file {@code words.yaml} beside the rules, otherwise by their labels, and
 * all other values according to their type.
 */
public final class Words {

    /** By path, then by code. */
    private static final Map<String, Map<String, Label>> CODES = codes();

    private Words() {}

    public static String of(Term term, @Nullable Object value, Language language) {
        if (value == null) {
            return language == Language.ZH ? "不明" : "unknown";
        }
        return value instanceof LocalDate day
                ? day.toString()
                : term.type().match(new Said(term.path(), value, language));
    }

    /** One value of each type. */
    private record Said(String path, Object value, Language language) implements ValueType.Match<String> {

        @Override
        public String code(ValueType.Code type) {
            String code = value.toString();
            Label said = CODES.getOrDefault(path, Map.of()).get(code);
            return said != null
                    ? said.in(language)
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

    /** All words, one after the other. */
    public static String all() {
        return CODES.values().stream()
                .flatMap(codes -> codes.values().stream())
                .flatMap(said -> Arrays.stream(Language.values()).map(said::in))
                .sorted()
                .collect(Collectors.joining("\",\""));
    }

    private static Map<String, Map<String, Label>> codes() {
        Map<String, Map<String, Label>> codes = new HashMap<>();
        for (Map<?, ?> entry : PlainYaml.shipped("/rules/words.yaml")) {
            codes.computeIfAbsent(text(entry, "path"), any -> new HashMap<>())
                    .put(text(entry, "code"), new Label(text(entry, "zh"), text(entry, "en")));
        }
        return codes;
    }

    private static String text(Map<?, ?> entry, String key) {
        return Objects.requireNonNull(entry.get(key), () -> "`" + key + "` is missing in " + entry)
                .toString();
    }
}
