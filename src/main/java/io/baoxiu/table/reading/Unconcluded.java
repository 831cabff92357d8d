package io.baoxiu.table.reading;

import static io.baoxiu.table.Finding.Code.NEEDED_BY_RULES;
import static io.baoxiu.table.Finding.Code.NEEDED_BY_TABLE;
import static io.baoxiu.table.Finding.Code.NEVER_CONCLUDED;
import static io.baoxiu.table.Finding.Code.UNKNOWN_COLUMN;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Message;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Uses;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds conclusions that nothing concludes, tables that no question uses, and missing tables that the rules need. */
final class Unconcluded {

    private final Tables tables;
    private final Tables before;
    private final Premises premises;
    private final Engineering engineering;
    private final Findings findings;

    /** @param before the previous tables: what they already lacked is not reported */
    Unconcluded(Tables tables, Tables before, Premises premises, Engineering engineering, Findings findings) {
        this.tables = tables;
        this.before = before;
        this.premises = premises;
        this.engineering = engineering;
        this.findings = findings;
    }

    /**
     * @param read all tables, including those with faults, whose conclusions would otherwise be reported as well
     * @param sent the names of those that were sent themselves
     */
    void report(Collection<DecisionTable> read, Set<String> sent) {
        boolean faulty = findings.listed().stream().anyMatch(Finding::isError);
        neededTables(read);
        if (faulty) {
            return;
        }
        Set<Term> concluded = new HashSet<>();
        read.forEach(table -> concluded.addAll(table.form().outcomes()));
        premises.units().forEach(unit -> concluded.addAll(unit.concludes()));
        read.forEach(table -> lost(table, sent.contains(table.name()), concluded));
        Set<Term> lacked = lackedBefore();
        concluded.addAll(lacked);
        Set<Term> wanted = new HashSet<>();
        tables.vocabulary()
                .questions()
                .values()
                .forEach(question -> question.concludes().stream()
                        .map(Question.Named::term)
                        .filter(term -> !term.isFact() && !concluded.contains(term))
                        .filter(wanted::add)
                        .forEach(term -> findings.add(never(Finding.Severity.ERROR, question, term))));
        tables.vocabulary().terms().stream()
                .filter(term -> !term.isFact() && !concluded.contains(term) && !wanted.contains(term))
                .forEach(term -> findings.add(never(Finding.Severity.WARNING, null, term)));
        Uses uses = Uses.of(tables, premises.units(), engineering);
        read.stream()
                .filter(table -> !engineering.tables().containsKey(table.name())
                        && uses.of(table.name()).isEmpty())
                .forEach(table -> findings.add(Finding.warning(
                        NEVER_CONCLUDED,
                        table.name(),
                        table.sheet(),
                        null,
                        new Message(
                                "没有决策用到表 `" + table.name() + "`",
                                "no question uses the table `" + table.name() + "`"))));
    }

    /** Reports conditions on terms that nothing concludes; in a table that was not sent, only those that nothing concludes any more. */
    private void lost(DecisionTable table, boolean sent, Set<Term> concluded) {
        table.conditions().stream()
                .filter(column -> !column.term().isFact()
                        && !concluded.contains(column.term())
                        && !engineering.concluded().contains(column.term().path()))
                .filter(column -> sent || concludedBefore(column.term()))
                .forEach(column -> findings.add(Finding.error(
                        sent ? UNKNOWN_COLUMN : NEEDED_BY_TABLE,
                        table.name(),
                        table.sheet(),
                        column.header(),
                        new Message(
                                "没有表得出 `" + column.term() + "`，不能作为条件",
                                "no table concludes `" + column.term() + "`, so it cannot be a condition"))));
    }

    private boolean concludedBefore(Term term) {
        return before.all().stream()
                .flatMap(table -> table.form().outcomes().stream())
                .anyMatch(outcome -> outcome.path().equals(term.path()));
    }

    /** A workbook that cannot be read does not count as missing. */
    private void neededTables(Collection<DecisionTable> read) {
        Set<String> there = new HashSet<>();
        tables.workbooks().forEach(workbook -> there.add(workbook.name()));
        read.forEach(table -> there.add(table.name()));
        engineering.tables().keySet().stream()
                .filter(name -> !there.contains(name)
                        && (before.all().isEmpty() || before.find(name).isPresent()))
                .sorted()
                .forEach(name -> findings.add(Finding.error(
                        NEEDED_BY_RULES,
                        name,
                        null,
                        null,
                        new Message("规则需要表 `" + name + "`", "the rules need the table `" + name + "`"))));
    }

    /** The terms that the vocabulary had before and no table concluded. */
    private Set<Term> lackedBefore() {
        Set<Term> lacked = new HashSet<>();
        if (!before.all().isEmpty()) {
            Set<Term> had = new HashSet<>();
            before.all().forEach(table -> had.addAll(table.form().outcomes()));
            before.vocabulary().terms().stream()
                    .filter(term -> !term.isFact() && !had.contains(term))
                    .forEach(lacked::add);
        }
        return lacked;
    }

    private static Finding never(
            Finding.Severity severity, @org.jspecify.annotations.Nullable Question question, Term term) {
        Message message = question == null
                ? new Message(
                        "没有表得出“" + term.label().zh() + "”",
                        "no table concludes `" + term.label().en() + "`")
                : new Message(
                        "决策 `" + question + "` 要得出“" + term.label().zh() + "”，但没有表得出它",
                        "the question `" + question + "` concludes `"
                                + term.label().en() + "`, but no table does");
        return new Finding(
                severity,
                NEVER_CONCLUDED,
                Vocabulary.NAME,
                question == null ? "terms" : "questions",
                null,
                message,
                List.of(),
                Map.of());
    }
}
