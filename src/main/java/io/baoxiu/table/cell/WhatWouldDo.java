package io.baoxiu.table.cell;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.ValueType;

/** The values of a type in words, with an example of how to write one. */
final class WhatWouldDo {

    private static final int LISTED = 12;

    private WhatWouldDo() {}

    static Message in(ValueType type) {
        if (type instanceof ValueType.Code closed) {
            return code(closed);
        } else if (type instanceof ValueType.OpenCode open) {
            return new Message(
                    "`" + open.list() + "` 的代码（大写字母、数字和下划线）",
                    "a code of the list `" + open.list() + "` (upper-case letters, digits, underscores)");
        } else if (type instanceof ValueType.Digits digits) {
            return new Message(digits.length() + " 位数字的代码", "a code of " + digits.length() + " digits");
        } else if (type instanceof ValueType.Flag) {
            return new Message("`是` 或 `否`（`true`、`false`）", "`true` or `false`");
        } else if (type instanceof ValueType.Text text) {
            return new Message("不超过 " + text.longest() + " 个字的文字", "a text of up to " + text.longest() + " characters");
        } else if (type instanceof ValueType.ListOf list) {
            Message one = in(list.element());
            return new Message("一个或多个" + one.zh() + "，每项至多一次", "one or more of these, each once: " + one.en());
        }
        return number(type);
    }

    private static Message number(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            String bounds = whole.minimum() + "-" + whole.maximum();
            return new Message("整数 (" + bounds + ")", "a whole number (" + bounds + ")");
        } else if (type instanceof ValueType.Money money) {
            String most = money.maximum().toPlainString();
            return new Message(
                    "金额（元，0-" + most + "，至多两位小数）", "an amount in yuan (0-" + most + ", at most two decimals)");
        } else if (type instanceof ValueType.Decimal share) {
            String bounds =
                    share.minimum().toPlainString() + "-" + share.maximum().toPlainString();
            return new Message(
                    "比例（" + bounds + "，如 `20%` 或 `0.2`）", "a share (" + bounds + ", such as `20%` or `0.2`)");
        } else if (type instanceof ValueType.AnnualDay) {
            return new Message("月日，如 `11-15`", "a day of the year, such as `11-15`");
        }
        return new Message("1900 至 2200 年的日期，如 `2026-01-01`", "a day of the years 1900 to 2200, such as `2026-01-01`");
    }

    private static Message code(ValueType.Code closed) {
        String listed = String.join(
                ", ", closed.codes().subList(0, Math.min(LISTED, closed.codes().size())));
        String more = closed.codes().size() > LISTED ? ", …" : "";
        return new Message("下列代码之一：" + listed + more, "one of " + listed + more);
    }
}
