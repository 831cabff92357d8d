package io.baoxiu.ledger;

import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.FoldedText;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks for the row of labels among the first rows of a ledger, and for the meaning of each heading. */
final class HeadingSearch {

    private static final int HIGHEST_HEADING = 3;

    private final Question question;
    private final Map<String, List<Named>> byLabel = new HashMap<>();
    private final String rulesAsOf;
    private final String rulesAsOfEn;

    HeadingSearch(Question question, Vocabulary vocabulary) {
        this.question = question;
        Label asOf = vocabulary.rulesAsOf().label();
        rulesAsOf = FoldedText.of(asOf.zh());
        rulesAsOfEn = FoldedText.of(asOf.en());
        question.facts().forEach(fact -> {
            label(fact.term().label().zh(), fact);
            label(fact.term().label().en(), fact);
            label(fact.name(), fact);
        });
    }

    private void label(String text, Named fact) {
        List<Named> all = byLabel.computeIfAbsent(bare(text), any -> new ArrayList<>());
        if (!all.contains(fact)) {
            all.add(fact);
        }
    }

    private List<Named> facts(String text) {
        List<Named> whole = byLabel.getOrDefault(bare(text), List.of());
        return whole.isEmpty()
                ? byLabel.getOrDefault(bare(text.lines().findFirst().orElse("")), List.of())
                : whole;
    }

    Optional<Heading> best(List<Line> head) {
        Heading best = null;
        for (int at = 0; at < head.size(); at++) {
            Heading next = heading(head, at);
            best = best == null || next.known() > best.known() ? next : best;
        }
        return Optional.ofNullable(best).filter(heading -> heading.known() > 0);
    }

    private Heading heading(List<Line> head, int at) {
        Map<Integer, String> texts = new TreeMap<>();
        int width = head.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            String text = text(head, at, column);
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        int known = (int)
                texts.values().stream().filter(text -> !facts(text).isEmpty()).count();
        return new Heading(head.get(at).number(), texts, known);
    }

    /** The cell's own text; if it is blank, a label above it, otherwise the text directly above. */
    private String text(List<Line> head, int at, int column) {
        String own = head.get(at).text(column);
        for (int up = at - 1; own.isEmpty() && up >= 0 && at - up < HIGHEST_HEADING; up--) {
            String above = head.get(up).text(column);
            own = facts(above).isEmpty() ? "" : above;
        }
        return own.isEmpty() && at > 0 ? head.get(at - 1).text(column) : own;
    }

    LedgerColumns.Found of(List<Line> head) {
        Heading heading = best(head).orElse(new Heading(1, Map.of(), 0));
        Map<Integer, Named> facts = new LinkedHashMap<>();
        Map<Integer, String> unread = new LinkedHashMap<>();
        List<Integer> decided = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        heading.texts().forEach((column, text) -> {
            List<Named> meant = facts(text);
            Address cell = new Address(column, heading.row());
            if (DecisionColumns.isHeading(text)) {
                decided.add(column);
            } else if (meant.size() > 1) {
                faults.add(ambiguous(cell, text, meant));
            } else if (meant.size() == 1 && facts.containsValue(meant.get(0))) {
                faults.add(fault(cell, "DUPLICATE_COLUMN", text, "与另一列同名", "is the heading of another column too"));
            } else if (meant.size() == 1) {
                facts.put(column, meant.get(0));
            } else if (FoldedText.of(text).equals(rulesAsOf)
                    || FoldedText.of(text).equals(rulesAsOfEn)) {
                faults.add(fault(
                        cell,
                        "UNKNOWN_COLUMN",
                        text,
                        "台账按一个版本决策，不能逐行指定，请去掉这一列",
                        "a ledger is decided by one release: remove this column"));
            } else {
                unread.put(column, text);
            }
        });
        missing(heading, facts, faults);
        return faults.isEmpty()
                ? new LedgerColumns.Found.Good(
                        new LedgerColumns(heading.row(), facts, decided, unread, width(head, decided)))
                : new LedgerColumns.Found.Bad(faults);
    }

    private static int width(List<Line> head, List<Integer> decided) {
        int width = head.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        while (decided.contains(width - 1)) {
            width--;
        }
        return width;
    }

    private void missing(Heading heading, Map<Integer, Named> facts, List<CellFault> faults) {
        question.facts().stream()
                .filter(fact -> question.required().contains(fact.term()) && !facts.containsValue(fact))
                .filter(fact -> faults.isEmpty())
                .forEach(fact -> faults.add(new CellFault(
                        new Address(0, heading.row()),
                        "MISSING_COLUMN",
                        fact.term().label(),
                        new Message(
                                "没有这一列。表头须有名称“" + fact.term().label().zh() + "”",
                                "is not a column: a heading `"
                                        + fact.term().label().en() + "` is required"),
                        List.of())));
    }

    private static CellFault ambiguous(Address cell, String text, List<Named> meant) {
        String names = "`" + String.join("`, `", meant.stream().map(Named::name).toList()) + "`";
        return fault(
                cell,
                "AMBIGUOUS_LABEL",
                text,
                "是几项的名称，请改用其中一个：" + names,
                "is the label of several facts: write one of " + names);
    }

    private static CellFault fault(Address cell, String code, String text, String zh, String en) {
        return new CellFault(cell, code, new Label(text, text), new Message(zh, en), List.of());
    }

    /** A heading without marks and without text in brackets. */
    private static String bare(String text) {
        return FoldedText.of(text.replaceAll("[(（\\[【].*|[*＊：:]", "")).replace(" ", "");
    }

    /** The texts of one row; where it is blank, those above it. */
    record Heading(int row, Map<Integer, String> texts, int known) {}
}
