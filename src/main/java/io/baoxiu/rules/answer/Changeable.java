package io.baoxiu.rules.answer;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.part.JsonValues;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer whose change counts for alternatives: a code, a flag, a number from a table, or a list of codes. Days, sums and texts
 * change together with their facts and do not count.
 *
 * @param path as in the answer, or {@code deadlines.tasks} for entries identified by one of their codes
 * @param terms the terms compared: one, or for entries added by analysts each of their codes and flags
 * @param needs the terms from which it is made
 * @param told gives the value; {@code null} in a section that is null
 * @param writer writes a known value
 */
public record Changeable(
        String path,
        List<Term> terms,
        Set<Term> needs,
        Function<Case, @Nullable Object> told,
        JsonValues.Writer writer) {

    public Changeable {
        terms = List.copyOf(terms);
        needs = Set.copyOf(needs);
    }

    public void write(@Nullable Object value, JsonBytes json) {
        if (value == null) {
            json.nothing();
        } else {
            writer.write(value, json);
        }
    }

    /** Whether a difference in a conclusion of this type counts as a change. */
    static boolean counts(Term term) {
        return !term.isFact() && term.type().match(COUNTS);
    }

    /** The same in entries added by an analyst. */
    static boolean countsInEntries(Term term) {
        return term.elementType() instanceof ValueType.Code || term.type() instanceof ValueType.Flag;
    }

    private static final ValueType.Match<Boolean> COUNTS = new ValueType.Match<>() {
        @Override
        public Boolean code(ValueType.Code type) {
            return true;
        }

        @Override
        public Boolean flag(ValueType.Flag type) {
            return true;
        }

        @Override
        public Boolean whole(ValueType.Whole type) {
            return true;
        }

        @Override
        public Boolean decimal(ValueType.Decimal type) {
            return true;
        }

        @Override
        public Boolean money(ValueType.Money type) {
            return false;
        }

        @Override
        public Boolean day(ValueType.Day type) {
            return false;
        }

        @Override
        public Boolean moment(ValueType.Moment type) {
            return false;
        }

        @Override
        public Boolean annualDay(ValueType.AnnualDay type) {
            return false;
        }

        @Override
        public Boolean digits(ValueType.Digits type) {
            return true;
        }

        @Override
        public Boolean text(ValueType.Text type) {
            return false;
        }

        @Override
        public Boolean listOf(ValueType.ListOf type) {
            return true;
        }
    };
}
