package io.baoxiu.analysis.check;

import io.baoxiu.table.Column;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.vocabulary.Term;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings for rows whose approver may not approve them, or that require less for a higher amount. */
record AuthorityWords(CheckedTable checked, Term tier, Term approver) {

    /** A row of a higher tier than its approver may approve. */
    Finding beyond(int row, @Nullable Long needed, @Nullable Object office, @Nullable Long authority) {
        Row of = checked.rowCubes().row(row);
        Message message = new Message(
                "第 " + of.number() + " 行的审批档为 " + needed + "，而“" + said(Objects.requireNonNull(office), Labelling.ZH)
                        + "”最高只能审批到第 " + authority + " 档",
                "row " + of.number() + " is of tier " + needed + ", but `"
                        + said(Objects.requireNonNull(office), Labelling.EN) + "` may approve no more than tier "
                        + authority);
        return at(tier, of, message, Map.of());
    }

    /** A row that requires less than another one, for a higher amount. */
    Finding fall(int row, int below, Term term, int[] atoms) {
        Row of = checked.rowCubes().row(row);
        Row lower = checked.rowCubes().row(below);
        String needs = term.equals(tier) ? "tier" : "approver";
        Message message = new Message(
                "第 " + of.number() + " 行的金额高于第 " + lower.number() + " 行，审批" + (term.equals(tier) ? "档" : "人的权限")
                        + "却更低",
                "row " + of.number() + " is for a higher amount than row " + lower.number() + ", but needs a lower "
                        + needs);
        return at(term, of, message, checked.witness(atoms));
    }

    private Finding at(Term term, Row row, Message message, Map<String, @Nullable Object> witness) {
        Column column = checked.rowCubes().table().outcome(term).orElseThrow();
        return checked.at(
                Finding.Severity.ERROR,
                Finding.Code.AUTHORITY_NOT_MONOTONE,
                column.cell(row.number()),
                message,
                witness);
    }

    private String said(Object office, Labelling labels) {
        return new CellWords(labels).said(office, approver.type());
    }
}
