package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.Days;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Optional;

/** Reads strings as codes, days, digits and texts. Each result is empty after a fault was added. */
public final class JsonStrings {

    private final FaultList faults;

    public JsonStrings(FaultList faults) {
        this.faults = faults;
    }

    /** Reads a code; an unknown one is a fault that suggests the nearest ones. */
    public Optional<String> code(String pointer, Collection<String> codes, String text) {
        if (codes.contains(text)) {
            return Optional.of(text);
        }
        var detail = new Message("没有这个代码", "is not a code of the list");
        faults.add(new Fault(pointer, Fault.Code.UNKNOWN_CODE, detail, MeantNames.of(text, codes)));
        return Optional.empty();
    }

    public Optional<LocalDate> day(String pointer, ValueType.Day type, String text) {
        return dated(pointer, Days.parse(text).filter(Days::possible)).flatMap(day -> inside(pointer, type, day));
    }

    public Optional<ReportedAt> moment(String pointer, String text) {
        return dated(pointer, ReportedAt.parse(text));
    }

    public Optional<MonthDay> annualDay(String pointer, String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException noSuchDay) {
            var detail = new Message("须为月日，形如 `11-15`", "must be a day of the year like `11-15`");
            faults.add(pointer, Fault.Code.INVALID_DATE, detail);
            return Optional.empty();
        }
    }

    public Optional<String> digits(String pointer, ValueType.Digits type, String text) {
        boolean fits = text.length() >= type.minimum() && text.length() <= type.maximum();
        String length = type.minimum() == type.maximum() ? "" + type.minimum() : type.minimum() + "-" + type.maximum();
        if (fits && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.of(text);
        }
        faults.outOfRange(pointer, "为 " + length + " 位数字", "be " + length + " digits");
        return Optional.empty();
    }

    public Optional<String> free(String pointer, ValueType.Text type, String text) {
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

    private <T> Optional<T> dated(String pointer, Optional<T> day) {
        if (day.isEmpty()) {
            var detail = new Message(
                    "须为 1900 至 2200 年的日期，形如 `2026-03-02`",
                    "must be a day like `2026-03-02`, of the years 1900 to 2200");
            faults.add(pointer, Fault.Code.INVALID_DATE, detail);
        }
        return day;
    }
}
