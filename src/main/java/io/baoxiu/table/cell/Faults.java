package io.baoxiu.table.cell;

import static io.baoxiu.table.Finding.Code.BAD_RANGE;
import static io.baoxiu.table.Finding.Code.EMPTY_RANGE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;

/** Why a cell means nothing: what was read, and what would do. */
final class Faults {

    private static final int SHOWN = 60;

    private Faults() {}

    static <T> Typed.Bad<T> wrongType(String read, ValueType type, String... better) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + ", 此处应为" + would.zh(),
                        "read " + shown(read) + "; what would do is " + would.en()),
                List.of(better));
    }

    static <T> Typed.Bad<T> outOfDomain(String read, ValueType type) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        shown(read) + " 超出范围, 此处应为" + would.zh(),
                        shown(read) + " is out of range; what would do is " + would.en()),
                List.of());
    }

    static <T> Typed.Bad<T> unknownCode(String read, ValueType type, List<String> nearest) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                UNKNOWN_CODE,
                new Message(
                        shown(read) + " 不是已知代码, 此处应为" + would.zh(),
                        shown(read) + " is no known code; what would do is " + would.en()),
                nearest);
    }

    static <T> Typed.Bad<T> badRange(String read, String zh, String en, String... better) {
        return new Typed.Bad<>(
                BAD_RANGE,
                new Message("读到 " + shown(read) + ": " + zh, "read " + shown(read) + ": " + en),
                List.of(better));
    }

    static <T> Typed.Bad<T> emptyRange(String read, String... better) {
        return new Typed.Bad<>(
                EMPTY_RANGE,
                new Message("范围 " + shown(read) + " 内没有任何值", "no value lies in " + shown(read)),
                List.of(better));
    }

    static <T> Typed.Bad<T> quotes(String read, ValueType type) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + ": 引号不成对或引号后另有文字; 此处应为" + would.zh(),
                        "read " + shown(read) + ": quotes do not close, or something follows them; what would do is "
                                + would.en()),
                List.of());
    }

    static <T> Typed.Bad<T> exclusion(String read, ValueType type) {
        String[] better = type instanceof ValueType.Text ? new String[] {CellText.of((Object) read)} : new String[0];
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + ": `not(…)` 的括号不成对, 其后另有文字, 或其中又有 `not(…)`; 若是文字本身, 请加引号",
                        "read " + shown(read)
                                + ": the brackets of `not(…)` do not close, something follows them, or a `not(…)` stands in"
                                + " them; a text that is meant itself is written in quotes"),
                List.of(better));
    }

    static <T> Typed.Bad<T> emptyEntry(String read) {
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + ": 列表中有空项", "read " + shown(read) + ": an entry of the list is empty"),
                List.of());
    }

    static <T> Typed.Bad<T> severalValues(String read) {
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message("读到 " + shown(read) + ": 结论只能是一个值", "read " + shown(read) + ": a conclusion is one value"),
                List.of());
    }

    static <T> Typed.Bad<T> twice(String read) {
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message("读到 " + shown(read) + ": 同一项重复出现", "read " + shown(read) + ": an entry stands twice"),
                List.of());
    }

    static String shown(String read) {
        String cut = read.length() <= SHOWN ? read : read.substring(0, SHOWN) + "…";
        return "`" + cut.replaceAll("\\p{Cntrl}", " ") + "`";
    }
}
