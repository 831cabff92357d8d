package io.baoxiu.rules;

import io.baoxiu.table.condition.Order;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values by path, as rules read them. Reading one that is unknown as if it were known is a fault of the rule. */
public abstract sealed class Values permits Case, Result {

    public abstract @Nullable Object value(Term term);

    abstract Vocabulary vocabulary();

    public @Nullable Object value(String path) {
        return value(vocabulary().term(path));
    }

    /** As reasons tell it: of an entry, what it does not say itself the case says. */
    @Nullable
    Object told(String path) {
        return value(path);
    }

    public boolean known(String path) {
        return value(path) != null;
    }

    public boolean is(String path) {
        return Boolean.TRUE.equals(value(path));
    }

    /** Known, and false. */
    public boolean denied(String path) {
        return Boolean.FALSE.equals(value(path));
    }

    public @Nullable String code(String path) {
        return (String) value(path);
    }

    /** The codes of a list; none while it is unknown. */
    @SuppressWarnings("unchecked")
    public List<String> codes(String path) {
        Object codes = value(path);
        return codes == null ? List.of() : (List<String>) codes;
    }

    public long number(String path) {
        return (Long) present(path);
    }

    public BigDecimal money(String path) {
        return (BigDecimal) present(path);
    }

    public LocalDate day(String path) {
        return (LocalDate) present(path);
    }

    public boolean onOrBefore(String day, String other) {
        return !greater(day(day), day(other));
    }

    public boolean exceeds(String path, String other) {
        return greater(present(path), present(other));
    }

    /** Whether a value is the greater one of two; conditions of rules compare by this alone, so that it is known of them. */
    public boolean greater(Object one, Object other) {
        boolean greater = Order.compare(one, other) > 0;
        Course course = course();
        if (course != null) {
            course.compared(one, other, greater);
        }
        return greater;
    }

    /** What is noted of the way that the decision takes, if anything is. */
    abstract @Nullable Course course();

    protected Object present(String path) {
        return Objects.requireNonNull(value(path), path);
    }
}
