package io.baoxiu.ledger;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.StatedFacts;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.StatedCells;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a ledger below its headings: the facts of a complaint, or all faults, each at its cell. */
public final class LedgerRowReader {

    private static final Pattern NAME = Pattern.compile("`([A-Za-z][A-Za-z0-9.]*)`");

    private final Question question;
    private final FactsReader reader;
    private final LedgerColumns columns;
    private final List<FactColumn> facts;
    private final Predicate<Address> mergedAway;
    private final OtherRows others;

    /** @param mergedAway whether a cell has no value of its own because it is merged with an earlier one */
    public LedgerRowReader(
            Question question,
            FactsReader reader,
            StatedCells cells,
            LedgerColumns columns,
            Predicate<Address> mergedAway) {
        this.question = question;
        this.reader = reader;
        this.columns = columns;
        this.mergedAway = mergedAway;
        others = new OtherRows(columns.facts());
        facts = new TreeMap<>(columns.facts())
                .entrySet().stream()
                        .map(one -> new FactColumn(
                                one.getKey(),
                                one.getValue(),
                                new ReadCells(cells, one.getValue().term().type())))
                        .toList();
    }

    /** The column of a fact. */
    private record FactColumn(int place, Named fact, ReadCells cells) {}

    /** The result of reading a row. */
    public sealed interface Read {

        /** @param values by fact, as stated */
        record Complaint(Facts facts, Map<Named, Object> values) implements Read {}

        record Faulty(List<CellFault> faults) implements Read {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** No complaint: a row of sums, a repeated heading, or a row without facts. */
        record Other() implements Read {}
    }

    /** @param now the moment used for what is left to the clock */
    public Read read(Line line, ReportedAt now) {
        if (line.number() <= columns.header() || others.has(line)) {
            return new Read.Other();
        }
        Map<Named, Object> values = new HashMap<>();
        Set<Named> spoilt = new HashSet<>();
        List<CellFault> faults = new ArrayList<>();
        for (FactColumn column : facts) {
            CellFault fault = read(line, column, values);
            if (fault != null) {
                spoilt.add(column.fact());
                faults.add(fault);
            }
        }
        Facts straight = faults.isEmpty() ? reader.straight(question, values, now) : null;
        if (straight != null) {
            return new Read.Complaint(straight, values);
        }
        StatedFacts stated = reader.read(question, values, spoilt, now);
        stated.faults().forEach(fault -> faults.add(told(fault, line)));
        return faults.isEmpty() ? new Read.Complaint(stated.facts(), values) : new Read.Faulty(faults);
    }

    private @Nullable CellFault read(Line line, FactColumn column, Map<Named, Object> values) {
        Named fact = column.fact();
        Cell cell = line.at(column.place());
        if (cell == null && mergedAway.test(new Address(column.place(), line.number()))) {
            return new CellFault(
                    new Address(column.place(), line.number()),
                    "MERGED_CELLS",
                    fact.term().label(),
                    new Message("与上面或左边的单元格合并，请取消合并，逐格填写", "is merged with another cell: unmerge them, and fill each"),
                    List.of());
        }
        Typed<Optional<Object>> read = column.cells().of(cell);
        if (read instanceof Typed.Bad<Optional<Object>> bad) {
            return fault(new Address(column.place(), line.number()), fact, bad, line);
        }
        ((Typed.Good<Optional<Object>>) read).value().ifPresent(value -> values.put(fact, value));
        return null;
    }

    private static CellFault fault(Address at, Named fact, Typed.Bad<?> bad, Line line) {
        String text = line.text(at.column());
        boolean unknown = bad.code() == Finding.Code.UNKNOWN_CODE && !text.isEmpty();
        return new CellFault(
                at,
                bad.code().name(),
                fact.term().label(),
                unknown ? new Message("没有“" + text + "”", "there is no `" + text + "`") : bad.message(),
                bad.suggestion().stream()
                        .map(near -> label(near, fact.term().type()))
                        .toList());
    }

    private static Label label(String near, ValueType type) {
        return type instanceof ValueType.Code code
                ? code.list().label(near).orElse(new Label(near, near))
                : new Label(near, near);
    }

    private CellFault told(Fault fault, Line line) {
        Named fact = question.facts().stream()
                .filter(one -> one.pointer().equals(fault.pointer()))
                .findFirst()
                .orElseThrow();
        int place = facts.stream()
                .filter(column -> column.fact().equals(fact))
                .mapToInt(FactColumn::place)
                .findFirst()
                .orElse(0);
        return new CellFault(
                new Address(place, line.number()),
                fault.code().name(),
                fact.term().label(),
                new Message(
                        named(fault.detail().zh(), label -> "“" + label.zh() + "”"),
                        named(fault.detail().en(), label -> "`" + label.en() + "`")),
                List.of());
    }

    /** Names facts as in the headings. */
    private String named(String said, Function<Label, String> quoted) {
        return NAME.matcher(said)
                .replaceAll(name -> Matcher.quoteReplacement(
                        label(name.group(1)).map(quoted).orElse(name.group())));
    }

    private Optional<Label> label(String name) {
        return question.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> fact.term().label())
                .findFirst();
    }
}
