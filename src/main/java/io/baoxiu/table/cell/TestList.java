package io.baoxiu.table.cell;

import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Combines several tests of one cell: plain values together first, then the others. */
final class TestList {

    private TestList() {}

    static Typed<UnaryTest> any(List<UnaryTest> tests) {
        return new Typed.Good<>(either(tests));
    }

    /** Known, and none of them. */
    static Typed<UnaryTest> none(List<UnaryTest> tests) {
        List<UnaryTest> excluded =
                tests.stream().filter(test -> !test.equals(UnaryTest.UNKNOWN)).toList();
        return new Typed.Good<>(excluded.isEmpty() ? UnaryTest.KNOWN : new UnaryTest.Not(either(excluded)));
    }

    private static UnaryTest either(List<UnaryTest> tests) {
        Set<Object> values = new LinkedHashSet<>();
        List<UnaryTest> parts = new ArrayList<>();
        for (UnaryTest test : tests) {
            if (test instanceof UnaryTest.OneOf some) {
                values.addAll(some.values());
            } else {
                parts.add(test);
            }
        }
        if (!values.isEmpty()) {
            parts.add(0, new UnaryTest.OneOf(values));
        }
        return parts.size() == 1 ? parts.get(0) : new UnaryTest.Either(parts);
    }
}
