package io.baoxiu.table.reading;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.Typed;
import io.baoxiu.vocabulary.Unseen;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is found wrong with one sheet. */
final class Report {

    private final Findings findings;
    private final String workbook;
    private final String sheet;
    private int errors;

    Report(Findings findings, String workbook, String sheet) {
        this.findings = findings;
        this.workbook = workbook;
        this.sheet = sheet;
    }

    boolean isClean() {
        return errors == 0;
    }

    int errors() {
        return errors;
    }

    /** For another sheet of the same workbook. */
    Report on(String other) {
        return new Report(findings, workbook, other);
    }

    /** Something else is wrong with the workbook. */
    void spoil() {
        errors++;
    }

    void error(Finding.Code code, @Nullable String cell, Message message, List<?> better) {
        errors++;
        findings.add(Finding.error(code, workbook, sheet, cell, message).suggesting(better));
    }

    void error(Finding.Code code, @Nullable String cell, String zh, String en) {
        error(code, cell, new Message(zh, en), List.of());
    }

    /** What is understood, and still most likely not meant. */
    void remark(Typed.Bad<?> bad, String cell) {
        findings.add(Finding.error(bad.code(), workbook, sheet, cell, bad.message())
                .suggesting(bad.suggestion())
                .asWarning());
    }

    /** About the whole sheet, for who may judge that it is meant so. */
    void warning(Finding.Code code, String zh, String en) {
        findings.add(
                Finding.error(code, workbook, sheet, null, new Message(zh, en)).asWarning());
    }

    /** A text for people, as it stands; a sign in it that nobody sees is an error at its cell. */
    String wording(String text, Finding.Code code, String cell) {
        OptionalInt at = Unseen.first(text);
        if (at.isPresent()) {
            String sign = Unseen.name(text.codePointAt(at.getAsInt()));
            error(
                    code,
                    cell,
                    new Message(
                            "第 " + (at.getAsInt() + 1) + " 个字是看不见的符号 " + sign + "，请删去",
                            "sign " + (at.getAsInt() + 1) + " of the text is " + sign
                                    + ", which nobody sees, or sees as something else: remove it"),
                    List.of(Unseen.without(text)));
        }
        return text;
    }

    /** What was understood, or the other value with a finding at the cell. */
    <T> T take(Typed<T> typed, String cell, T otherwise) {
        if (typed instanceof Typed.Good<T> good) {
            return good.value();
        }
        Typed.Bad<T> bad = (Typed.Bad<T>) typed;
        error(bad.code(), cell, bad.message(), bad.suggestion());
        return otherwise;
    }
}
