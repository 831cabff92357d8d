package io.baoxiu.table.cell.text;

import static io.baoxiu.table.Finding.Code.AMBIGUOUS_LABEL;
import static io.baoxiu.table.Finding.Code.BAD_RANGE;
import static io.baoxiu.table.Finding.Code.EMPTY_RANGE;
import static io.baoxiu.table.Finding.Code.FORBIDDEN_CONTENT;
import static io.baoxiu.table.Finding.Code.NO_EFFECT;
import static io.baoxiu.table.Finding.Code.UNKNOWN_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Unseen;
import io.baoxiu.vocabulary.ValueType;
import java.util.Collection;
import java.util.List;

/** Why a cell could not be read: the text found, what was expected, and suggestions. */
public final class CellFaults {

    private static final int SHOWN = 60;

    private CellFaults() {}

    public static <T> Typed.Bad<T> wrongType(String read, ValueType type, String... better) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + "，此处应为" + would.zh(), "read " + shown(read) + "; expected " + would.en()),
                List.of(better));
    }

    public static <T> Typed.Bad<T> outOfDomain(String read, ValueType type) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        shown(read) + " 超出范围，此处应为" + would.zh(),
                        shown(read) + " is out of range; expected " + would.en()),
                List.of());
    }

    public static <T> Typed.Bad<T> ambiguous(String read, Collection<String> codes) {
        String names = "`" + String.join("`, `", codes) + "`";
        return new Typed.Bad<>(
                AMBIGUOUS_LABEL,
                new Message(
                        shown(read) + " 是几个代码的名称：" + names, shown(read) + " is the label of several codes: " + names),
                List.copyOf(codes));
    }

    public static <T> Typed.Bad<T> unknownCode(String read, ValueType type, List<String> nearest) {
        Message would = WhatWouldDo.in(type);
        String list = type instanceof ValueType.Code code ? code.list().name() : "";
        return new Typed.Bad<>(
                UNKNOWN_CODE,
                new Message(
                        shown(read) + " 不是已知代码，此处应为" + would.zh() + added(list, "（新代码在 ", " 的 `lists` 页清单 `", "` 中添加）"),
                        shown(read) + " is not a known code; expected " + would.en()
                                + added(list, " (a new one is added in ", ", sheet `lists`, list `", "`)")),
                nearest);
    }

    private static String added(String list, String before, String between, String after) {
        return list.isEmpty() ? "" : before + "`vocabulary.xlsx`" + between + list + after;
    }

    public static <T> Typed.Bad<T> badRange(String read, String zh, String en, String... better) {
        return new Typed.Bad<>(
                BAD_RANGE,
                new Message("读到 " + shown(read) + ": " + zh, "read " + shown(read) + ": " + en),
                List.of(better));
    }

    public static <T> Typed.Bad<T> emptyRange(String read, String... better) {
        return new Typed.Bad<>(
                EMPTY_RANGE,
                new Message("范围 " + shown(read) + " 内没有任何值", "no value lies in " + shown(read)),
                List.of(better));
    }

    public static <T> Typed.Bad<T> quotes(String read, ValueType type) {
        Message would = WhatWouldDo.in(type);
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + "：引号不成对或引号后另有文字；此处应为" + would.zh(),
                        "read " + shown(read) + ": quotes do not close, or something follows them; expected "
                                + would.en()),
                List.of());
    }

    public static <T> Typed.Bad<T> exclusion(String read, ValueType type) {
        String[] better = type instanceof ValueType.Text ? new String[] {CellText.of((Object) read)} : new String[0];
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message(
                        "读到 " + shown(read) + "：`not(…)` 的括号不成对，其后另有文字，或其中又有 `not(…)`；若是文字本身，请加引号",
                        "read " + shown(read)
                                + ": the brackets of `not(…)` do not close, something follows them, or a `not(…)` is"
                                + " inside them; write a literal text in quotes"),
                List.of(better));
    }

    public static <T> Typed.Bad<T> emptyEntry(String read) {
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message("读到 " + shown(read) + "：列表中有空项", "read " + shown(read) + ": an entry of the list is empty"),
                List.of());
    }

    public static <T> Typed.Bad<T> severalValues(String read) {
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message("读到 " + shown(read) + "：结论只能是一个值", "read " + shown(read) + ": a conclusion is one value"),
                List.of());
    }

    public static <T> Typed.Bad<T> twice(String read) {
        return new Typed.Bad<>(
                WRONG_TYPE,
                new Message("读到 " + shown(read) + "：同一项重复出现", "read " + shown(read) + ": an entry is duplicated"),
                List.of());
    }

    /** The cell has a formula instead of a value. */
    public static <T> Typed.Bad<T> computed() {
        return new Typed.Bad<>(
                FORBIDDEN_CONTENT,
                new Message("单元格含有公式，请改为值", "the cell contains a formula: replace it by its value"),
                List.of());
    }

    /** A valid cell that is probably not intended. */
    public static <T> Typed.Bad<T> remark(Message message, List<String> better) {
        return new Typed.Bad<>(NO_EFFECT, message, better);
    }

    /** It contains an invisible character. */
    public static <T> Typed.Bad<T> unseen(String read, int at, ValueType type) {
        String sign = Unseen.name(read.codePointAt(at));
        String before = Signs.trimmed(read.substring(0, at));
        Message message = before.isEmpty()
                ? new Message(
                        "开头有看不见的符号 " + sign + "，请删去", "begins with " + sign + ", an invisible character: remove it")
                : new Message(
                        shown(before) + " 之后有看不见的符号 " + sign + "，请删去",
                        shown(before) + " is followed by " + sign + ", an invisible character: remove it");
        boolean code = type instanceof ValueType.Code;
        return new Typed.Bad<>(code ? UNKNOWN_CODE : WRONG_TYPE, message, List.of(Unseen.without(read)));
    }

    public static String shown(String read) {
        String cut = read.length() <= SHOWN ? read : read.substring(0, SHOWN) + "…";
        return "`" + cut.replaceAll("\\p{Cntrl}", " ") + "`";
    }
}
