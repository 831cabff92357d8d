package io.baoxiu.journal.count;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.baoxiu.journal.count.Amounts.Amount;
import io.baoxiu.journal.share.Shared;
import io.baoxiu.journal.share.Shared.Counter;
import io.baoxiu.journal.share.Shared.DecidingRow;
import io.baoxiu.journal.share.SharedTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The counts of the decisions of some days, as of the moment of the query. */
public final class CountedDays {

    private static final Comparator<Count> BY_VALUE =
            comparing(Count::question).thenComparing(Count::value, nullsFirst(naturalOrder()));
    private static final Comparator<RowCount> BY_ROW =
            comparing(RowCount::table).thenComparing(RowCount::row).thenComparing(RowCount::release);

    private final SortedMap<LocalDate, List<byte[]>> packed = new TreeMap<>();
    private final SortedSet<LocalDate> unreadable = new TreeSet<>();
    private final Amounts total = new Amounts();
    private final Map<Integer, Shared> texts;

    CountedDays(List<CountStore.Row> rows, SharedTexts all) {
        for (CountStore.Row row : rows) {
            add(LocalDate.ofEpochDay(row.day()), row.packed());
        }
        texts = all.readable(total.byKey().keySet());
        if (texts.size() < total.byKey().size()) {
            packed.keySet().stream()
                    .filter(day -> !of(day, key -> !texts.containsKey(key)).isEmpty())
                    .forEach(unreadable::add);
        }
    }

    private void add(LocalDate day, byte[] row) {
        try {
            total.add(row, any -> true);
            packed.computeIfAbsent(day, any -> new ArrayList<>()).add(row);
        } catch (IllegalArgumentException notWritten) {
            unreadable.add(day);
        }
    }

    /** Days on which some counts cannot be read, because the database was changed or damaged. */
    public SortedSet<LocalDate> unreadable() {
        return Collections.unmodifiableSortedSet(unreadable);
    }

    /**
     * The counts by a name of the list beside the rules, or by {@link Counts#RELEASE}, in the order of questions and
     * values.
     *
     * @throws IllegalArgumentException when nothing is counted by that name
     */
    public List<Count> by(String name) {
        Counts.requireCounted(name);
        return counts(name, total);
    }

    /** The same for each day that has any. */
    public SortedMap<LocalDate, List<Count>> daily(String name) {
        Counts.requireCounted(name);
        SortedMap<LocalDate, List<Count>> daily = new TreeMap<>();
        for (LocalDate day : packed.keySet()) {
            List<Count> counts =
                    counts(name, of(day, key -> texts.get(key) instanceof Counter counter && counter.isBy(name)));
            if (!counts.isEmpty()) {
                daily.put(day, counts);
            }
        }
        return daily;
    }

    /** All table rows that decided, in the order of tables, rows and releases; rows that never did are left out. */
    public List<RowCount> rows() {
        return total.byKey().entrySet().stream()
                .flatMap(one -> texts.get(one.getKey()) instanceof DecidingRow row
                        ? Stream.of(new RowCount(
                                row.release(),
                                row.table(),
                                row.row(),
                                one.getValue().number()))
                        : Stream.empty())
                .sorted(BY_ROW)
                .toList();
    }

    private List<Count> counts(String name, Amounts amounts) {
        return amounts.byKey().entrySet().stream()
                .flatMap(one -> texts.get(one.getKey()) instanceof Counter counter && counter.isBy(name)
                        ? Stream.of(count(counter, one.getValue()))
                        : Stream.empty())
                .sorted(BY_VALUE)
                .toList();
    }

    private static Count count(Counter counter, Amount amount) {
        return new Count(counter.question(), counter.value(), amount.number(), amount.sumOrZero());
    }

    private Amounts of(LocalDate day, IntPredicate keys) {
        Amounts amounts = new Amounts();
        packed.getOrDefault(day, List.of()).forEach(row -> amounts.add(row, keys));
        return amounts;
    }
}
