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
 * A part of an answer that counts where it is asked what would change it: a code, a flag, a number of a table, or a list
 * of codes. Days, sums and texts move with their facts and are none.
 *
 * @param path as in the answer, or, for entries known by one of their codes, {@code deadlines.tasks}
 * @param terms what is told of it: one, or of entries of analysts' own each of their codes and flags
 * @param needs the terms that it is made of
 * @param told what is told; {@code null} in a section that is null
 * @param writer how it is written where it is known
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

    /** Whether a conclusion of this type is a change where it differs. */
    static boolean counts(Term term) {
        return !term.isFact() && term.type().match(COUNTS);
    }

    /** The same, in entries of an analyst's own. */
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
