package io.baoxiu.table.cell;

import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** {@code *_LEAK}: the codes with an ending or a beginning. Empty if the asterisk is literal or misplaced. */
record Wildcards(String plain) implements ValueType.Match<Optional<Typed<UnaryTest>>> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]{0,64}\\*[A-Za-z0-9_]{0,64}");

    static Optional<Typed<UnaryTest>> of(String plain, ValueType type) {
        return plain.indexOf('*') < 0 ? Optional.empty() : type.match(new Wildcards(plain));
    }

    @Override
    public Optional<Typed<UnaryTest>> code(ValueType.Code type) {
        return Optional.of(read(
                type,
                test -> type.codes().stream().anyMatch(test::holds),
                () -> Nearest.to(plain.replace("*", ""), type.codes())));
    }

    @Override
    public Optional<Typed<UnaryTest>> flag(ValueType.Flag type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> whole(ValueType.Whole type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> decimal(ValueType.Decimal type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> money(ValueType.Money type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> day(ValueType.Day type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> moment(ValueType.Moment type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> annualDay(ValueType.AnnualDay type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> digits(ValueType.Digits type) {
        boolean some = plain.length() - 1 <= type.maximum() && plain.matches("[0-9]*\\*[0-9]*");
        return Optional.of(read(type, test -> some, List::of));
    }

    @Override
    public Optional<Typed<UnaryTest>> text(ValueType.Text type) {
        return Optional.empty();
    }

    @Override
    public Optional<Typed<UnaryTest>> listOf(ValueType.ListOf type) {
        return Optional.empty();
    }

    private Typed<UnaryTest> read(ValueType type, Predicate<UnaryTest> matchesSome, Supplier<List<String>> nearest) {
        if (plain.equals("*") || !FORM.matcher(plain).matches()) {
            return CellFaults.wrongType(plain, type);
        }
        int star = plain.indexOf('*');
        UnaryTest test = new UnaryTest.Affix(plain.substring(0, star), plain.substring(star + 1));
        return matchesSome.test(test) ? new Typed.Good<>(test) : CellFaults.unknownCode(plain, type, nearest.get());
    }
}
