package io.baoxiu.table.cell.text;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Range;
import java.util.stream.Collectors;

/** The cell text of each form of test. */
final class TestText implements UnaryTest.Match<String> {

    private static final TestText WRITTEN = new TestText();
    private static final String KNOWN = "not(null)";

    private TestText() {}

    static String of(UnaryTest test) {
        return test.match(WRITTEN);
    }

    @Override
    public String any(UnaryTest.Any test) {
        return "-";
    }

    @Override
    public String unknown(UnaryTest.Unknown test) {
        return "null";
    }

    @Override
    public String oneOf(UnaryTest.OneOf test) {
        return test.values().stream().map(CellText::of).collect(Collectors.joining(", "));
    }

    @Override
    public String range(Range test) {
        if (test.low() == null && test.high() == null) {
            return KNOWN;
        } else if (test.low() == null) {
            return (test.highIncluded() ? "<= " : "< ") + CellText.of(test.high());
        } else if (test.high() == null) {
            return (test.lowIncluded() ? ">= " : "> ") + CellText.of(test.low());
        }
        String low = (test.lowIncluded() ? "[" : "(") + CellText.of(test.low());
        return low + ".." + CellText.of(test.high()) + (test.highIncluded() ? "]" : ")");
    }

    @Override
    public String affix(UnaryTest.Affix test) {
        return test.prefix() + "*" + test.suffix();
    }

    @Override
    public String either(UnaryTest.Either test) {
        return test.parts().stream().map(TestText::of).collect(Collectors.joining(", "));
    }

    @Override
    public String not(UnaryTest.Not test) {
        return test.equals(UnaryTest.KNOWN) ? KNOWN : "not(" + of(test.excluded()) + ")";
    }
}
