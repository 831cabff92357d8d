package io.baoxiu.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.TypeName;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A term with all that is needed to generate forms and columns.
 *
 * @param name its name in the requests or answers of a question; elsewhere its path
 * @param list for codes; absent if the codes have no list of their own
 * @param minimum for a number, a day or the length of a text
 * @param absent the value that counts if a fact is not stated; left out if it is then unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TermJson(
        String name,
        String path,
        Term.Kind kind,
        String type,
        @Nullable String list,
        @Nullable Object minimum,
        @Nullable Object maximum,
        @Nullable Integer decimals,
        @Nullable Object absent,
        String section,
        @Nullable String unit,
        String zh,
        String en) {

    /** The properties of a type beside its name. */
    private record Told(
            @Nullable String list,
            @Nullable Object minimum,
            @Nullable Object maximum,
            @Nullable Integer decimals) {

        static final Told NOTHING = new Told(null, null, null, null);

        static Told between(Object minimum, Object maximum, @Nullable Integer decimals) {
            return new Told(null, minimum, maximum, decimals);
        }
    }

    static TermJson of(String name, Term term) {
        Told told = term.type().match(TOLD);
        return new TermJson(
                name,
                term.path(),
                term.kind(),
                TypeName.of(term.type()).written(),
                told.list,
                told.minimum,
                told.maximum,
                told.decimals,
                term.absent() == null || term.absent() instanceof Boolean || term.absent() instanceof Number
                        ? term.absent()
                        : term.absent().toString(),
                term.section(),
                term.unit().isEmpty() ? null : term.unit(),
                term.label().zh(),
                term.label().en());
    }

    private static final ValueType.Match<Told> TOLD = new ValueType.Match<>() {
        @Override
        public Told code(ValueType.Code type) {
            String list = type.list().name();
            return new Told(list.isEmpty() ? null : list, null, null, null);
        }

        @Override
        public Told flag(ValueType.Flag type) {
            return Told.NOTHING;
        }

        @Override
        public Told whole(ValueType.Whole type) {
            return Told.between(type.minimum(), type.maximum(), null);
        }

        @Override
        public Told decimal(ValueType.Decimal type) {
            return Told.between(exact(type.minimum()), exact(type.maximum()), type.decimals());
        }

        @Override
        public Told money(ValueType.Money type) {
            return Told.between(exact(type.minimum()), exact(type.maximum()), ValueType.Money.DECIMALS);
        }

        @Override
        public Told day(ValueType.Day type) {
            return Told.between(type.first().toString(), type.last().toString(), null);
        }

        @Override
        public Told moment(ValueType.Moment type) {
            return Told.NOTHING;
        }

        @Override
        public Told annualDay(ValueType.AnnualDay type) {
            return Told.NOTHING;
        }

        @Override
        public Told digits(ValueType.Digits type) {
            return Told.between(type.minimum(), type.maximum(), null);
        }

        @Override
        public Told text(ValueType.Text type) {
            return Told.between(type.shortest(), type.longest(), null);
        }

        @Override
        public Told listOf(ValueType.ListOf type) {
            Told element = type.element().match(this);
            return new Told(element.list, null, null, null);
        }

        private BigDecimal exact(BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    };
}
