package io.baoxiu.analysis.relation;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.List;

/** The test on an argument that holds if a test holds for its image. */
record Preimage(Image image) implements UnaryTest.Match<UnaryTest> {

    @Override
    public UnaryTest any(UnaryTest.Any test) {
        return test;
    }

    @Override
    public UnaryTest unknown(UnaryTest.Unknown test) {
        return test;
    }

    @Override
    public UnaryTest oneOf(UnaryTest.OneOf test) {
        return switch (image.mapping()) {
            case YEAR -> years(test);
            case BEGINNING -> beginnings(test);
            case ITSELF, WEEKDAY -> test;
        };
    }

    @Override
    public UnaryTest range(UnaryTest.Range test) {
        return switch (image.mapping()) {
            case YEAR -> years(test);
            case ITSELF, BEGINNING, WEEKDAY -> test;
        };
    }

    @Override
    public UnaryTest affix(UnaryTest.Affix test) {
        return switch (image.mapping()) {
            case BEGINNING -> beginnings(test);
            case ITSELF, YEAR, WEEKDAY -> test;
        };
    }

    @Override
    public UnaryTest either(UnaryTest.Either test) {
        return new UnaryTest.Either(
                test.parts().stream().map(part -> part.match(this)).toList());
    }

    @Override
    public UnaryTest not(UnaryTest.Not test) {
        return new UnaryTest.Not(test.excluded().match(this));
    }

    private static UnaryTest years(UnaryTest.OneOf test) {
        return new UnaryTest.Either(test.values().stream()
                .map(year -> (UnaryTest) new UnaryTest.Range(first(year), true, last(year), true))
                .toList());
    }

    private static UnaryTest years(UnaryTest.Range test) {
        return new UnaryTest.Range(
                test.low() == null ? null : test.lowIncluded() ? first(test.low()) : last(test.low()),
                test.lowIncluded(),
                test.high() == null ? null : test.highIncluded() ? last(test.high()) : first(test.high()),
                test.highIncluded());
    }

    private static LocalDate first(Object year) {
        return LocalDate.of(Math.toIntExact((Long) year), 1, 1);
    }

    private static LocalDate last(Object year) {
        return LocalDate.of(Math.toIntExact((Long) year), 12, 31);
    }

    private UnaryTest beginnings(UnaryTest test) {
        ValueType.Digits digits = (ValueType.Digits) image.value().type();
        List<UnaryTest> beginnings = digits.all().stream()
                .filter(test::holds)
                .map(value -> (UnaryTest) new UnaryTest.Affix(value, ""))
                .toList();
        return new UnaryTest.Either(beginnings);
    }
}
