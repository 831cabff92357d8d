package io.baoxiu.words;

import io.baoxiu.table.Labelling;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values for people: codes by their labels, figures in groups of three, a proper minus sign, a dash for blank. */
public final class Figures implements ValueType.Match<String> {

    public static final String BLANK = "–";

    private final Object value;
    private final Language language;

    private Figures(Object value, Language language) {
        this.value = value;
        this.language = language;
    }

    public static String of(Term term, @Nullable Object value, Language language) {
        return of(term.type(), value, language);
    }

    /** @param value as in a fact, or in the JSON of an answer or an entry */
    public static String of(ValueType type, @Nullable Object value, Language language) {
        Object bare = value instanceof JsonNode node ? bare(node) : value;
        return bare == null ? BLANK : type.match(new Figures(bare, language));
    }

    /** A value with its unit, joined by a non-breaking blank. */
    public static String withUnit(Term term, @Nullable Object value, Language language) {
        String said = of(term, value, language);
        String unit = unit(term, language);
        return unit.isEmpty() || said.equals(BLANK) ? said : said + "\u00A0" + unit;
    }

    /** A unit is written in both languages: 元 yuan. */
    public static String unit(Term term, Language language) {
        int blank = term.unit().indexOf(' ');
        if (blank < 0) {
            return term.unit();
        }
        return language == Language.ZH
                ? term.unit().substring(0, blank)
                : term.unit().substring(blank + 1);
    }

    private static @Nullable Object bare(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        } else if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    /** A count. */
    public static String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number without decimals if it is whole, otherwise with at least two. */
    public static String number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        int decimals = bare.scale() <= 0 ? 0 : Math.max(2, bare.scale());
        return grouped(decimals).format(bare).replace('-', '−');
    }

    /** A sum in a column of sums, in yuan: always with two decimals, so that they align. */
    public static String sum(BigDecimal sum) {
        return grouped(2).format(sum).replace('-', '−');
    }

    private static DecimalFormat grouped(int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    @Override
    public String code(ValueType.Code type) {
        return type.list()
                .label(value.toString())
                .map(label -> label.in(language))
                .orElse(value.toString());
    }

    @Override
    public String flag(ValueType.Flag type) {
        boolean holds = value.equals(true);
        return language == Language.ZH ? holds ? "是" : "否" : holds ? "yes" : "no";
    }

    @Override
    public String whole(ValueType.Whole type) {
        return number(new BigDecimal(value.toString()));
    }

    @Override
    public String decimal(ValueType.Decimal type) {
        BigDecimal bare = new BigDecimal(value.toString()).stripTrailingZeros();
        return grouped(Math.max(0, bare.scale())).format(bare).replace('-', '−');
    }

    @Override
    public String money(ValueType.Money type) {
        return number(new BigDecimal(value.toString()));
    }

    @Override
    public String day(ValueType.Day type) {
        return value.toString();
    }

    @Override
    public String moment(ValueType.Moment type) {
        String text = value instanceof ReportedAt at ? at.text() : value.toString();
        return text.replace('T', ' ');
    }

    @Override
    public String annualDay(ValueType.AnnualDay type) {
        return value instanceof MonthDay day ? day.toString().substring(2) : value.toString();
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
    public String listOf(ValueType.ListOf type) {
        return value instanceof Collection<?> several
                ? several.stream()
                        .map(one -> of(type.element(), one, language))
                        .collect(Collectors.joining(Labelling.of(language).separator()))
                : value.toString();
    }
}
