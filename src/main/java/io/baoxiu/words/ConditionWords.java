package io.baoxiu.words;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition cell in words: 超过 1,000，不超过 10,000. A cell without a condition is a dash. */
public final class ConditionWords implements UnaryTest.Match<String> {

    private final ValueType type;
    private final String unit;
    private final Language language;

    private ConditionWords(ValueType type, String unit, Language language) {
        this.type = type;
        this.unit = unit;
        this.language = language;
    }

    public static String of(UnaryTest test, ValueType type, Language language) {
        return test.match(new ConditionWords(type, "", language));
    }

    /** Within a sentence, with its unit: 超过 1,000 元，不超过 10,000 元. */
    public static String within(UnaryTest test, Term term, Language language) {
        String unit = Figures.unit(term, language);
        return test.match(new ConditionWords(term.type(), unit.isEmpty() ? "" : "\u00A0" + unit, language));
    }

    @Override
    public String any(UnaryTest.Any test) {
        return Figures.BLANK;
    }

    @Override
    public String unknown(UnaryTest.Unknown test) {
        return said("不明", "unknown");
    }

    @Override
    public String oneOf(UnaryTest.OneOf test) {
        return (type instanceof ValueType.Digits
                        ? runs(test.values())
                        : test.values().stream().map(this::value))
                .collect(Collectors.joining(said("、", ", ")));
    }

    /** Three or more consecutive digit texts are given by the first and the last: 3200 至 3299. */
    private Stream<String> runs(Collection<?> values) {
        List<String> sorted = values.stream().map(this::value).sorted().toList();
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || !follows(sorted.get(at - 1), sorted.get(at))) {
                if (at - from > 2) {
                    runs.add(sorted.get(from) + said(" 至 ", " to ") + sorted.get(at - 1));
                } else {
                    runs.addAll(sorted.subList(from, at));
                }
                from = at;
            }
        }
        return runs.stream();
    }

    private static boolean follows(String one, String next) {
        return one.length() == next.length() && new BigInteger(next).equals(new BigInteger(one).add(BigInteger.ONE));
    }

    @Override
    public String range(UnaryTest.Range test) {
        if (test.low() == null && test.high() == null) {
            return known();
        } else if (test.low() == null) {
            return high(test);
        } else if (test.high() == null) {
            return low(test);
        }
        return low(test) + said("，", ", ") + high(test);
    }

    private String low(UnaryTest.Range test) {
        String value = value(test.low());
        if (isDay()) {
            return test.lowIncluded() ? said(value + " 起", "from " + value) : said(value + " 之后", "after " + value);
        }
        return test.lowIncluded() ? said(value + " 及以上", value + " or more") : said("超过 " + value, "above " + value);
    }

    private String high(UnaryTest.Range test) {
        String value = value(test.high());
        if (isDay()) {
            return test.highIncluded() ? said("到 " + value, "to " + value) : said(value + " 之前", "before " + value);
        }
        return test.highIncluded() ? said("不超过 " + value, "up to " + value) : said("不满 " + value, "under " + value);
    }

    @Override
    public String affix(UnaryTest.Affix test) {
        return test.prefix() + "*" + test.suffix();
    }

    @Override
    public String either(UnaryTest.Either test) {
        return test.parts().stream().map(part -> part.match(this)).collect(Collectors.joining(said("，或", ", or ")));
    }

    @Override
    public String not(UnaryTest.Not test) {
        return test.equals(UnaryTest.KNOWN)
                ? known()
                : said(
                        "除“" + test.excluded().match(this) + "”外",
                        "other than " + test.excluded().match(this));
    }

    private String known() {
        return said("已知", "known");
    }

    private String value(@Nullable Object value) {
        return Figures.of(type, value, language) + unit;
    }

    private boolean isDay() {
        return Nature.of(type).ordered() && !Nature.of(type).number();
    }

    private String said(String zh, String en) {
        return new Label(zh, en).in(language);
    }
}
