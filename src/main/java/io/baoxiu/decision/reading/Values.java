package io.baoxiu.decision.reading;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Days;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.vocabulary.ValueType;
import java.util.Collection;
import java.util.Optional;

/** Reads one JSON value as a fact of a type. Nothing is turned into another type; what does not fit is a fault. */
public final class Values {

    private final Faults faults;
    private final Amounts amounts;

    public Values(Faults faults) {
        this.faults = faults;
        this.amounts = new Amounts(faults);
    }

    /** Empty after a fault was noted. A code of an open list is any text here. */
    Optional<?> read(String pointer, ValueType type, Json json) {
        if (type instanceof ValueType.Flag) {
            return flag(pointer, json);
        }
        if (type instanceof ValueType.Whole whole) {
            return amounts.whole(pointer, whole, json);
        }
        if (type instanceof ValueType.Money money) {
            return amounts.money(pointer, money, json);
        }
        if (type instanceof ValueType.Decimal share) {
            return amounts.share(pointer, share, json);
        }
        if (json instanceof Json.Text text) {
            return text(pointer, type, text.text());
        }
        faults.wrongType(pointer, "字符串", "a string");
        return Optional.empty();
    }

    private Optional<Boolean> flag(String pointer, Json json) {
        if (json instanceof Json.Flag flag) {
            return Optional.of(flag.holds());
        }
        faults.wrongType(pointer, " `true` 或 `false`", "`true` or `false`");
        return Optional.empty();
    }

    private Optional<?> text(String pointer, ValueType type, String text) {
        if (type instanceof ValueType.Code code) {
            return code(pointer, code.codes(), text);
        }
        if (type instanceof ValueType.Day) {
            return dated(pointer, Days.parse(text).filter(Days::possible));
        }
        if (type instanceof ValueType.Moment) {
            return dated(pointer, ReportedAt.parse(text));
        }
        if (type instanceof ValueType.Digits digits) {
            return digits(pointer, digits.length(), text);
        }
        return type instanceof ValueType.Text free ? free(pointer, free.longest(), text) : Optional.of(text);
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

    private Optional<String> digits(String pointer, int length, String text) {
        if (text.length() == length && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.of(text);
        }
        faults.outOfRange(pointer, "为 " + length + " 位数字", "be " + length + " digits");
        return Optional.empty();
    }

    private Optional<String> free(String pointer, int longest, String text) {
        boolean blank =
                text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        if (!blank && fits && text.chars().noneMatch(Character::isISOControl) && Pointer.wellFormed(text)) {
            return Optional.of(text);
        }
        faults.outOfRange(
                pointer,
                "为 1 至 " + longest + " 个字符，非空白，不含控制字符",
                "be 1 to " + longest + " characters, not blank, without control characters");
        return Optional.empty();
    }
}
