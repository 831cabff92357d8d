package io.baoxiu.table.premise;

import io.baoxiu.vocabulary.ValueType;
import java.time.LocalDate;

/** How a value is computed from another. */
public enum Mapping {
    ITSELF {
        @Override
        public Object of(Object value, ValueType to) {
            return value;
        }
    },
    /** The code of the day of the week. */
    WEEKDAY {
        @Override
        public Object of(Object value, ValueType to) {
            return ((LocalDate) value).getDayOfWeek().name();
        }
    },
    /** The calendar year of a day. */
    YEAR {
        @Override
        public Object of(Object value, ValueType to) {
            return (long) ((LocalDate) value).getYear();
        }
    },
    /** The first of several digits. */
    BEGINNING {
        @Override
        public Object of(Object value, ValueType to) {
            return ((String) value).substring(0, ((ValueType.Digits) to).maximum());
        }
    };

    /** @param to the type of the result */
    public abstract Object of(Object value, ValueType to);
}
