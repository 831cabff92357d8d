package io.baoxiu.table.reading.sheet;

import static io.baoxiu.table.Finding.Code.BAD_RANGE;
import static io.baoxiu.table.Finding.Code.EMPTY_RANGE;
import static io.baoxiu.table.Finding.Code.NEEDED_BY_TABLE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_CODE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_COLUMN;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.Unseen;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the findings about one sheet. */
public final class Report {

    private static final Set<Finding.Code> MISSED =
            EnumSet.of(UNKNOWN_CODE, UNKNOWN_COLUMN, WRONG_TYPE, BAD_RANGE, EMPTY_RANGE);

    private final Findings findings;
    private final String workbook;
    private final String sheet;
    private final boolean needs;
    private int errors;

    public Report(Findings findings, String workbook, String sheet) {
        this(findings, workbook, sheet, false);
    }

    private Report(Findings findings, String workbook, String sheet, boolean needs) {
        this.needs = needs;
        this.findings = findings;
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** For a table that is read again under another vocabulary: missing names are reported as needed by the table. */
    public static Report ofNeeds(Findings findings, String workbook, String sheet) {
        return new Report(findings, workbook, sheet, true);
    }

    public boolean isClean() {
        return errors == 0;
    }

    public int errors() {
        return errors;
    }

    /** For another sheet of the same workbook. */
    public Report on(String other) {
        return new Report(findings, workbook, other, needs);
    }

    /** Marks the workbook as faulty for another reason. */
    public void spoil() {
        errors++;
    }

    public void error(Finding.Code code, @Nullable String cell, Message message, List<?> better) {
        errors++;
        findings.add(
                Finding.error(needs && MISSED.contains(code) ? NEEDED_BY_TABLE : code, workbook, sheet, cell, message)
                        .suggesting(better));
    }

    /** @param cells the affected cells; it is reported at the first */
    public void errorAt(Finding.Code code, List<String> cells, Message message, List<?> better) {
        errors++;
        findings.add(Finding.error(code, workbook, sheet, cells.get(0), message)
                .suggesting(better)
                .alsoAt(cells.subList(1, cells.size())));
    }

    public void error(Finding.Code code, @Nullable String cell, String zh, String en) {
        error(code, cell, new Message(zh, en), List.of());
    }

    /** Reports a valid cell that is probably not intended. */
    void remark(Typed.Bad<?> bad, String cell) {
        findings.add(Finding.error(bad.code(), workbook, sheet, cell, bad.message())
                .suggesting(bad.suggestion())
                .asWarning());
    }

    public void warning(Finding.Code code, @Nullable String cell, Message message) {
        warning(code, cell, message, List.of());
    }

    void warning(Finding.Code code, @Nullable String cell, Message message, List<?> better) {
        findings.add(Finding.warning(code, workbook, sheet, cell, message).suggesting(better));
    }

    /** A text for people, unchanged; an invisible character in it is an error at its cell. */
    public String wording(String text, Finding.Code code, String cell) {
        unseen(text, code, cell, List.of(Unseen.without(text)));
        return text;
    }

    /** The heading of a column. An invisible character in it is an error; if it is a known name without that, reading continues with it. */
    public Optional<String> heading(String written, String cell, Supplier<List<String>> known) {
        if (Unseen.first(written).isEmpty()) {
            return Optional.of(written);
        }
        String seen = Unseen.without(written);
        List<String> names = known.get();
        unseen(written, UNKNOWN_COLUMN, cell, Nearest.meant(seen, names));
        return Optional.of(seen).filter(names::contains);
    }

    private void unseen(String text, Finding.Code code, String cell, List<String> better) {
        OptionalInt at = Unseen.first(text);
        if (at.isPresent()) {
            int place = text.codePointCount(0, at.getAsInt()) + 1;
            String sign = Unseen.name(text.codePointAt(at.getAsInt()));
            error(
                    code,
                    cell,
                    new Message(
                            "第 " + place + " 个字是看不见的符号 " + sign + "，请删去",
                            "sign " + place + " of the text is " + sign
                                    + ", which is invisible or looks like something else: remove it"),
                    better);
        }
    }

    /** The value if the cell could be read; otherwise the other value, with a finding at the cell. */
    public <T> T take(Typed<T> typed, String cell, T otherwise) {
        if (typed instanceof Typed.Good<T> good) {
            return good.value();
        }
        Typed.Bad<T> bad = (Typed.Bad<T>) typed;
        error(bad.code(), cell, bad.message(), bad.suggestion());
        return otherwise;
    }
}
