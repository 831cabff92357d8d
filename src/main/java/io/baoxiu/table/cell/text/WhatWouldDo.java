package io.baoxiu.table.cell.text;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** The values of a type in words, with an example of how to write one. */
final class WhatWouldDo implements ValueType.Match<Message> {

    private static final int LISTED = 12;
    private static final WhatWouldDo WORDS = new WhatWouldDo();

    private WhatWouldDo() {}

    static Message in(ValueType type) {
        return type.match(WORDS);
    }

    @Override
    public Message code(ValueType.Code type) {
        return new Message("下列代码之一：" + listed(type.list(), Language.ZH), "one of " + listed(type.list(), Language.EN));
    }

    private static String listed(CodeList list, Language language) {
        String codes = list.codes().stream()
                .limit(LISTED)
                .map(code -> named(code, list.label(code).orElseThrow(), language))
                .collect(Collectors.joining(", "));
        return list.codes().size() > LISTED ? codes + ", …" : codes;
    }

    private static String named(String code, Label label, Language language) {
        return label.in(language).equals(code) ? code : label.in(language) + " (" + code + ")";
    }

    @Override
    public Message digits(ValueType.Digits type) {
        String length = type.minimum() == type.maximum() ? "" + type.minimum() : type.minimum() + "-" + type.maximum();
        return new Message(length + " 位数字的代码", "a code of " + length + " digits");
    }

    @Override
    public Message flag(ValueType.Flag type) {
        return new Message("`是` 或 `否`（`true`、`false`）", "`true` or `false`");
    }

    @Override
    public Message text(ValueType.Text type) {
        return new Message("不超过 " + type.longest() + " 个字的文字", "a text of up to " + type.longest() + " characters");
    }

    @Override
    public Message listOf(ValueType.ListOf type) {
        Message one = in(type.element());
        return new Message("一个或多个" + one.zh() + "，每项至多一次", "one or more of these, each once: " + one.en());
    }

    @Override
    public Message whole(ValueType.Whole type) {
        String bounds = type.minimum() + "-" + type.maximum();
        return new Message("整数（" + bounds + "）", "a whole number (" + bounds + ")");
    }

    @Override
    public Message money(ValueType.Money type) {
        String bounds = bounds(type.minimum(), type.maximum());
        return new Message("金额（元，" + bounds + "，至多两位小数）", "an amount in yuan (" + bounds + ", at most two decimals)");
    }

    @Override
    public Message decimal(ValueType.Decimal type) {
        String bounds = bounds(type.minimum(), type.maximum());
        if (type.decimals() == null) {
            return new Message(
                    "比例（" + bounds + "，如 `20%` 或 `0.2`）", "a share (" + bounds + ", such as `20%` or `0.2`)");
        }
        return new Message(
                "数字（" + bounds + "，至多 " + type.decimals() + " 位小数）",
                "a number (" + bounds + ", at most " + type.decimals() + " decimals)");
    }

    private static String bounds(BigDecimal minimum, BigDecimal maximum) {
        return minimum.stripTrailingZeros().toPlainString() + "-"
                + maximum.stripTrailingZeros().toPlainString();
    }

    @Override
    public Message annualDay(ValueType.AnnualDay type) {
        return new Message("月日，如 `11-15`", "a day of the year, such as `11-15`");
    }

    @Override
    public Message day(ValueType.Day type) {
        return new Message("1900 至 2200 年的日期，如 `2026-01-01`", "a day of the years 1900 to 2200, such as `2026-01-01`");
    }

    @Override
    public Message moment(ValueType.Moment type) {
        return new Message("1900 至 2200 年的日期，如 `2026-01-01`", "a day of the years 1900 to 2200, such as `2026-01-01`");
    }
}
