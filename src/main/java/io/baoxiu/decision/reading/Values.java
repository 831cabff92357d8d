package io.baoxiu.decision.reading;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Days;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.vocabulary.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one JSON value as a fact of a type. Nothing is turned into another type; what does not fit is a fault. */
public final class Values {

    private final Faults faults;
    private final Amounts amounts;

    public Values(Faults faults) {
        this.faults = faults;
        this.amounts = new Amounts(faults);
    }

    /** Empty after a fault was noted. */
    Optional<?> read(String pointer, ValueType type, Json json) {
        return type.match(new At(pointer, json));
    }

    /** A value at its place, read as any type. */
    private final class At implements ValueType.Match<Optional<?>> {

        private final String pointer;
        private final Json json;

        At(String pointer, Json json) {
            this.pointer = pointer;
            this.json = json;
        }

        private Optional<?> text(Function<String, Optional<?>> read) {
            if (json instanceof Json.Text text) {
                return read.apply(text.text());
            }
            faults.wrongType(pointer, "字符串", "a string");
            return Optional.empty();
        }

        @Override
        public Optional<?> code(ValueType.Code type) {
            return text(text -> Values.this.code(pointer, type.codes(), text));
        }

        @Override
        public Optional<?> flag(ValueType.Flag type) {
            return Values.this.flag(pointer, json);
        }

        @Override
        public Optional<?> whole(ValueType.Whole type) {
            return amounts.whole(pointer, type, json);
        }

        @Override
        public Optional<?> decimal(ValueType.Decimal type) {
            return amounts.decimal(pointer, type, json);
        }

        @Override
        public Optional<?> money(ValueType.Money type) {
            return amounts.money(pointer, type, json);
        }

        @Override
        public Optional<?> day(ValueType.Day type) {
            return text(text ->
                    dated(pointer, Days.parse(text).filter(Days::possible)).flatMap(day -> inside(pointer, type, day)));
        }

        @Override
        public Optional<?> moment(ValueType.Moment type) {
            return text(text -> dated(pointer, ReportedAt.parse(text)));
        }

        @Override
        public Optional<?> annualDay(ValueType.AnnualDay type) {
            return text(text -> Values.this.annualDay(pointer, text));
        }

        @Override
        public Optional<?> digits(ValueType.Digits type) {
            return text(text -> Values.this.digits(pointer, type, text));
        }

        @Override
        public Optional<?> text(ValueType.Text type) {
            return text(text -> free(pointer, type, text));
        }

        @Override
        public Optional<?> listOf(ValueType.ListOf type) {
            return Values.this.list(pointer, type, json);
        }
    }

    private Optional<Boolean> flag(String pointer, Json json) {
        if (json instanceof Json.Flag flag) {
            return Optional.of(flag.holds());
        }
        faults.wrongType(pointer, " `true` 或 `false`", "`true` or `false`");
        return Optional.empty();
    }

    private Optional<LocalDate> inside(String pointer, ValueType.Day type, LocalDate day) {
        if (!day.isBefore(type.first()) && !day.isAfter(type.last())) {
            return Optional.of(day);
        }
        faults.outOfRange(
                pointer,
                "在 " + type.first() + " 与 " + type.last() + " 之间",
                "lie between " + type.first() + " and " + type.last());
        return Optional.empty();
    }

    private Optional<MonthDay> annualDay(String pointer, String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException noSuchDay) {
            var detail = new Message("须为月日，形如 `11-15`", "must be a day of the year like `11-15`");
            faults.add(pointer, Fault.Code.INVALID_DATE, detail);
            return Optional.empty();
        }
    }

    /** Each once, in the order of their list where they have one. */
    private Optional<List<?>> list(String pointer, ValueType.ListOf type, Json json) {
        if (!(json instanceof Json.Elements elements)) {
            faults.wrongType(pointer, "数组", "an array");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < elements.all().size(); i++) {
            read(pointer + "/" + i, type.element(), elements.all().get(i)).ifPresent(values::add);
        }
        if (values.size() < elements.all().size()) {
            return Optional.empty();
        } else if (new HashSet<>(values).size() < values.size()) {
            faults.outOfRange(pointer, "每项至多一次", "have each entry once");
            return Optional.empty();
        } else if (type.element() instanceof ValueType.Code code) {
            values.sort(Comparator.comparingInt(value -> code.list().place((String) value)));
        }
        return Optional.of(List.copyOf(values));
    }

    /** Notes an unknown code, with the nearest ones. */
    public Optional<String> code(String pointer, Collection<String> codes, String text) {
        if (codes.contains(text)) {
            return Optional.of(text);
        }
        var detail = new Message("没有这个代码", "is no code of the list");
        faults.add(new Fault(pointer, Fault.Code.UNKNOWN_CODE, detail, Nearest.of(text, codes)));
        return Optional.empty();
    }

    private <T> Optional<T> dated(String pointer, Optional<T> day) {
        if (day.isEmpty()) {
            var detail = new Message(
                    "须为 1900 至 2200 年的日期，形如 `2026-03-02`",
                    "must be a day like `2026-03-02`, of the years 1900 to 2200");
            faults.add(pointer, Fault.Code.INVALID_DATE, detail);
        }
        return day;
    }

    private Optional<String> digits(String pointer, ValueType.Digits type, String text) {
        boolean fits = text.length() >= type.minimum() && text.length() <= type.maximum();
        String length = type.minimum() == type.maximum() ? "" + type.minimum() : type.minimum() + "-" + type.maximum();
        if (fits && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.of(text);
        }
        faults.outOfRange(pointer, "为 " + length + " 位数字", "be " + length + " digits");
        return Optional.empty();
    }

    private Optional<String> free(String pointer, ValueType.Text type, String text) {
        boolean blank =
                text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
        int length = text.codePointCount(0, text.length());
        boolean fits = length >= type.shortest() && length <= type.longest();
        if (!blank && fits && text.chars().noneMatch(Character::isISOControl) && Pointer.wellFormed(text)) {
            return Optional.of(text);
        }
        faults.outOfRange(
                pointer,
                "为 " + type.shortest() + " 至 " + type.longest() + " 个字符，非空白，不含控制字符",
                "be " + type.shortest() + " to " + type.longest()
                        + " characters, not blank, without control characters");
        return Optional.empty();
    }
}
