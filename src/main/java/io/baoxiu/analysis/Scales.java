package io.baoxiu.analysis;

import io.baoxiu.table.Tables;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which values a term can take, as far as the tests on it tell them apart. */
final class Scales {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final LocalDate LAST_CONCLUDED = LocalDate.of(9999, 12, 31);

    private static final String FILLER = "…";

    private final List<Tables> tables;

    /** @param tables whose codes the open lists have */
    Scales(List<Tables> tables) {
        this.tables = List.copyOf(tables);
    }

    Scale of(Term term, Collection<UnaryTest> tests) {
        ValueType type = term.type();
        if (type instanceof ValueType.Code code) {
            return Scale.Listed.of(code.codes());
        } else if (type instanceof ValueType.OpenCode open) {
            return open(open.list(), tests);
        } else if (type instanceof ValueType.Flag) {
            return Scale.Listed.of(List.of(false, true));
        } else if (type instanceof ValueType.Digits digits) {
            return Scale.Listed.digits(digits.length());
        } else if (type instanceof ValueType.Whole whole) {
            return new Scale.Whole(whole.minimum(), whole.maximum());
        } else if (type instanceof ValueType.Money money) {
            return new Scale.Cents(0, money.maximum().movePointRight(2).longValueExact());
        } else if (type instanceof ValueType.Decimal share) {
            return dense(share, tests);
        } else if (type instanceof ValueType.Text) {
            return texts(tests);
        } else if (type instanceof ValueType.AnnualDay) {
            return new Scale.AnnualDays();
        } else if (type instanceof ValueType.Day || type instanceof ValueType.Moment) {
            LocalDate last = term.isFact() ? LAST : LAST_CONCLUDED;
            return new Scale.Days(FIRST.toEpochDay(), last.toEpochDay());
        }
        throw new IllegalArgumentException("no condition can stand on the list `" + term + "`");
    }

    private Scale open(String list, Collection<UnaryTest> tests) {
        Set<Object> codes = new TreeSet<>(named(tests));
        tables.forEach(some -> codes.addAll(some.codes(list)));
        return Scale.Listed.of(new ArrayList<>(codes));
    }

    private static Scale dense(ValueType.Decimal share, Collection<UnaryTest> tests) {
        Set<BigDecimal> points = new TreeSet<>(List.of(share.minimum(), share.maximum()));
        named(tests).forEach(value -> points.add((BigDecimal) value));
        return DenseScale.of(List.copyOf(points), share.minimum(), share.maximum());
    }

    /** Every text that is named, and for each beginning and ending that is tested one that is not. */
    private static Scale texts(Collection<UnaryTest> tests) {
        Set<Object> texts = new TreeSet<>(named(tests));
        Set<String> prefixes = new TreeSet<>(Set.of(""));
        Set<String> suffixes = new TreeSet<>(Set.of(""));
        tests.forEach(test -> visit(test, part -> {
            if (part instanceof UnaryTest.Affix affix) {
                prefixes.add(affix.prefix());
                suffixes.add(affix.suffix());
            }
        }));
        String filler = filler(texts.stream().map(Object::toString).collect(Collectors.toSet()), prefixes, suffixes);
        prefixes.forEach(prefix -> suffixes.forEach(suffix -> texts.add(prefix + filler + suffix)));
        return new TextScale(Scale.Listed.of(new ArrayList<>(texts)), prefixes, suffixes, filler);
    }

    private static String filler(Set<String> texts, Set<String> prefixes, Set<String> suffixes) {
        String filler = FILLER;
        while (anyHas(texts, filler) || anyHas(prefixes, filler) || anyHas(suffixes, filler)) {
            filler += FILLER;
        }
        return filler;
    }

    /** Whether a text only stands for those that no test names. */
    static boolean isFiller(Object text) {
        return ((String) text).contains(FILLER);
    }

    private static boolean anyHas(Set<String> texts, String part) {
        return texts.stream().anyMatch(text -> text.contains(part));
    }

    /** The values that tests name, ends of ranges included. */
    private static Set<Object> named(Collection<UnaryTest> tests) {
        Set<Object> values = new TreeSet<>();
        tests.forEach(test -> visit(test, part -> {
            if (part instanceof UnaryTest.OneOf some) {
                values.addAll(some.values());
            } else if (part instanceof UnaryTest.Range range) {
                List.of(java.util.Optional.ofNullable(range.low()), java.util.Optional.ofNullable(range.high()))
                        .forEach(end -> end.ifPresent(values::add));
            }
        }));
        return values;
    }

    private static void visit(UnaryTest test, Consumer<UnaryTest> visitor) {
        visitor.accept(test);
        if (test instanceof UnaryTest.Either either) {
            either.parts().forEach(part -> visit(part, visitor));
        } else if (test instanceof UnaryTest.Not not) {
            visit(not.excluded(), visitor);
        }
    }
}
