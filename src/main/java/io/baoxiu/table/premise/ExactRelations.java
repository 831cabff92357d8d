package io.baoxiu.table.premise;

import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.table.premise.Relation.Months;
import io.baoxiu.table.premise.Relation.Sums;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The form that relations must have for the analysis to be exact about all of them together; {@code io.baoxiu.analysis} explains why.
 * Others are refused with a message: claims that are exact for each of them alone would be wrong for all together.
 */
final class ExactRelations {

    private final List<Sums> sums;
    private final List<Months> months;
    private final List<Image> images;

    private ExactRelations(Collection<Relation> relations) {
        sums = only(Sums.class, relations);
        months = only(Months.class, relations);
        images = only(Image.class, relations);
    }

    private static <T> List<T> only(Class<T> kind, Collection<Relation> relations) {
        return relations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** @throws IllegalArgumentException naming a term if they do not have this form */
    static void require(Collection<Relation> relations) {
        ExactRelations exact = new ExactRelations(relations);
        exact.months.forEach(ExactRelations::requireTwoDays);
        exact.sums.forEach(ExactRelations::requireNumbers);
        exact.images.forEach(exact::requireAlone);
        exact.months.forEach(exact::requireAlone);
        List<Sums> left = new ArrayList<>(exact.sums);
        while (!left.isEmpty()) {
            Set<Term> together = exact.together(left.get(0).related());
            List<Sums> rows = left.stream()
                    .filter(one -> together.containsAll(one.related()))
                    .toList();
            left.removeAll(rows);
            if (!rows.stream().allMatch(ExactRelations::isOrder) && !Unimodular.are(rows)) {
                throw inexact(
                        first(rows), "sums share terms so that fractions might be needed, or are too many to tell");
            }
        }
    }

    private static void requireNumbers(Sums sums) {
        List<Term> terms =
                Stream.concat(sums.one().stream(), sums.other().stream()).toList();
        terms.stream()
                .filter(term -> terms.indexOf(term) != terms.lastIndexOf(term))
                .forEach(term -> refuse(term, "counts twice in one relation"));
        terms.stream()
                .filter(term -> !isOrder(sums) && !(term.type() instanceof ValueType.Money))
                .filter(term -> !(term.type() instanceof ValueType.Whole))
                .forEach(term -> refuse(term, "is added, but is neither an amount nor a number"));
    }

    private void requireAlone(Image image) {
        requireOnce(image, other -> other.value().equals(image.value()), image.value(), "follows from two values");
        if (isNumber(image.value())) {
            refuse(image.value(), "follows from another value, and stands in an order or a sum");
        }
        if (image.mapping() == Mapping.WEEKDAY) {
            requireOnce(
                    image,
                    other -> other.mapping() == Mapping.WEEKDAY && other.of().equals(image.of()),
                    image.of(),
                    "has two days of the week");
            if (isNumber(image.of())) {
                refuse(image.of(), "has a day of the week, and stands in an order or a sum");
            }
        }
    }

    private void requireOnce(Image image, Predicate<Image> same, Term term, String what) {
        if (images.stream().anyMatch(other -> other != image && same.test(other))) {
            refuse(term, what);
        }
    }

    private static void requireTwoDays(Months relation) {
        if (relation.from().equals(relation.day())) {
            refuse(relation.day(), "is counted from and to");
        }
    }

    private void requireAlone(Months relation) {
        Set<Term> together = together(Set.of(relation.from(), relation.day()));
        if (sums.stream().anyMatch(one -> one.related().contains(relation.months()))
                || images.stream().anyMatch(one -> one.related().contains(relation.months()))) {
            refuse(relation.months(), "is a number of months, and stands in another relation");
        }
        for (Months other : months) {
            if (other != relation
                    && (other.months().equals(relation.months())
                            || together.contains(other.from())
                            || together.contains(other.day()))) {
                refuse(relation.months(), "is a number of months whose days are related to other months");
            }
        }
    }

    private boolean isNumber(Term term) {
        return Stream.concat(sums.stream(), months.stream())
                .anyMatch(one -> one.related().contains(term));
    }

    /** These terms, and all that are connected with them by orders and sums. */
    private Set<Term> together(Set<Term> some) {
        Set<Term> together = new HashSet<>(some);
        boolean more = true;
        while (more) {
            more = false;
            for (Sums one : sums) {
                more |= one.related().stream().anyMatch(together::contains) && together.addAll(one.related());
            }
        }
        return together;
    }

    private static boolean isOrder(Sums sums) {
        return sums.one().size() == 1 && sums.other().size() == 1;
    }

    private static Term first(List<Sums> rows) {
        return rows.get(0).one().get(0);
    }

    private static void refuse(Term term, String what) {
        throw inexact(term, what);
    }

    private static IllegalArgumentException inexact(Term term, String what) {
        return new IllegalArgumentException("the relations cannot be treated exactly: `" + term + "` " + what);
    }
}
