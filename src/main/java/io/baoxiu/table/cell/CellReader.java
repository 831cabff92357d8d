package io.baoxiu.table.cell;

import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.cell.text.Unknowns;
import io.baoxiu.table.cell.value.Exclusion;
import io.baoxiu.table.cell.value.Item;
import io.baoxiu.table.cell.value.TypedValues;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads cells by the type of their column: conditions as tests, outcomes as values. */
public final class CellReader {

    private final TypedValues values;
    private final Ranges ranges;

    public CellReader(boolean since1904) {
        values = new TypedValues(since1904);
        ranges = new Ranges(values);
    }

    /** The test in a condition cell. */
    public Typed<UnaryTest> condition(@Nullable Cell cell, ValueType type) {
        if (cell == null || cell instanceof Cell.Formula) {
            return new Typed.Good<>(UnaryTest.ANY);
        }
        if (!(cell instanceof Cell.Text text)) {
            return values.within(cell, type).then(value -> new Typed.Good<>(new UnaryTest.OneOf(Set.of(value))));
        }
        String trimmed = Signs.trimmed(text.value());
        if (trimmed.isEmpty() || Signs.plain(trimmed).equals("-")) {
            return new Typed.Good<>(UnaryTest.ANY);
        }
        return mended(test(trimmed, type), better -> test(better, type) instanceof Typed.Good<UnaryTest>);
    }

    /** A remark on a condition that is valid but probably not intended; empty for most. */
    public Optional<Typed.Bad<UnaryTest>> remark(UnaryTest test, @Nullable Cell cell, ValueType type) {
        return cell instanceof Cell.Text text
                ? Optional.ofNullable(Sides.alwaysHolds(test, Signs.trimmed(text.value()), type))
                : Optional.empty();
    }

    /** Keeps only suggestions that are valid when pasted back. */
    private static <T> Typed<T> mended(Typed<T> read, Predicate<String> isRead) {
        return read instanceof Typed.Bad<T> bad ? bad.suggesting(better -> better.filter(isRead)) : read;
    }

    private Typed<UnaryTest> test(String trimmed, ValueType type) {
        return Item.of(trimmed, type).then(items -> tests(items, type)).then(TestList::any);
    }

    /** The value in an outcome cell; empty if it is blank. */
    public Typed<Optional<Object>> outcome(@Nullable Cell cell, ValueType type) {
        if (cell == null || cell instanceof Cell.Formula) {
            return new Typed.Good<>(Optional.empty());
        }
        ValueType element = type instanceof ValueType.ListOf list ? list.element() : type;
        if (!(cell instanceof Cell.Text text)) {
            return values.within(cell, element)
                    .then(value -> new Typed.Good<>(Optional.of(type == element ? value : List.of(value))));
        }
        String trimmed = Signs.trimmed(text.value());
        if (trimmed.isEmpty() || Unknowns.names(trimmed, element)) {
            return new Typed.Good<>(Optional.empty());
        }
        return mended(
                outcome(trimmed, type, element),
                better -> outcome(better, type, element) instanceof Typed.Good<Optional<Object>>);
    }

    private Typed<Optional<Object>> outcome(String trimmed, ValueType type, ValueType element) {
        return Item.of(trimmed, element)
                .then(items -> all(items, item -> values.within(item, element)))
                .then(several -> type == element ? one(several, trimmed) : list(several, trimmed, element));
    }

    /** The values that several rows conclude, in their order; an unknown one is {@code null} in the text. */
    public Typed<List<Optional<Object>>> several(@Nullable Cell cell, ValueType type) {
        if (!(cell instanceof Cell.Text text)) {
            return outcome(cell, type).then(value -> new Typed.Good<>(value.isEmpty() ? List.of() : List.of(value)));
        }
        return mended(
                entries(Signs.trimmed(text.value()), type),
                better -> entries(better, type) instanceof Typed.Good<List<Optional<Object>>>);
    }

    private Typed<List<Optional<Object>>> entries(String trimmed, ValueType type) {
        return Item.of(trimmed, type).then(items -> all(items, item -> entry(item, type)));
    }

    private Typed<Optional<Object>> entry(Item item, ValueType type) {
        return !item.quoted() && Unknowns.names(item.text(), type)
                ? new Typed.Good<>(Optional.empty())
                : values.within(item, type).then(value -> new Typed.Good<>(Optional.of(value)));
    }

    private static Typed<Optional<Object>> one(List<Object> several, String read) {
        return several.size() == 1 ? new Typed.Good<>(Optional.of(several.get(0))) : CellFaults.severalValues(read);
    }

    private Typed<Optional<Object>> list(List<Object> several, String read, ValueType element) {
        if (new HashSet<>(several).size() < several.size()) {
            return CellFaults.twice(read);
        }
        List<Object> sorted = new ArrayList<>(several);
        if (element instanceof ValueType.Code code) {
            sorted.sort(Comparator.comparingInt(value -> code.list().place((String) value)));
        }
        return new Typed.Good<>(Optional.of(List.copyOf(sorted)));
    }

    private Typed<List<UnaryTest>> tests(List<Item> items, ValueType type) {
        return all(items, item -> test(item, type));
    }

    /** All entries; the suggestion for a wrong one is the whole list, except for codes. */
    private static <T> Typed<List<T>> all(List<Item> items, Function<Item, Typed<T>> read) {
        List<Typed<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            all.add(whole(read.apply(items.get(i)), text -> Item.listed(items, at, text)));
        }
        return Typed.all(all);
    }

    private static <T> Typed<T> whole(Typed<T> read, UnaryOperator<String> around) {
        return read instanceof Typed.Bad<T> bad && bad.code() != Finding.Code.UNKNOWN_CODE
                ? bad.suggesting(better -> better.map(around))
                : read;
    }

    private Typed<UnaryTest> test(Item item, ValueType type) {
        String plain = Signs.plain(item.text());
        boolean literal = item.quoted() || type instanceof ValueType.Text;
        if (!item.quoted() && Unknowns.names(item.text(), type)) {
            return new Typed.Good<>(UnaryTest.UNKNOWN);
        }
        if (!item.quoted() && Exclusion.opens(item.text(), 0)) {
            return excluded(item.text(), type);
        }
        OptionalInt unseen = item.unseen(type);
        if (unseen.isPresent()) {
            return CellFaults.unseen(item.text(), unseen.getAsInt(), type);
        }
        Typed<UnaryTest> range = literal ? null : ranges.of(plain, type);
        if (range != null) {
            return range;
        }
        Optional<Typed<UnaryTest>> some = literal ? Optional.empty() : Wildcards.of(plain, type);
        return some.isPresent()
                ? some.get()
                : values.within(item, type).then(known -> new Typed.Good<>(new UnaryTest.OneOf(Set.of(known))));
    }

    private Typed<UnaryTest> excluded(String text, ValueType type) {
        String excluded = Exclusion.of(text, type);
        if (excluded == null) {
            return CellFaults.exclusion(text, type);
        }
        Typed<List<UnaryTest>> read = Item.of(excluded, type)
                .then(items -> items.stream().anyMatch(item -> !item.quoted() && Exclusion.opens(item.text(), 0))
                        ? CellFaults.exclusion(text, type)
                        : tests(items, type));
        return whole(read, better -> "not(" + better + ")").then(TestList::none);
    }
}
