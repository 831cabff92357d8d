package io.baoxiu.analysis.relation;

import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses values in a box of atoms that satisfy the relations: one by one, the least value that still allows the rest. All consequences of
 * the relations are used, so the rest is possible exactly if each consequence allows it.
 */
final class Choice {

    private final Space space;
    private final int[] atoms;
    private final List<Applying<Bound>> bounds = new ArrayList<>();
    private final List<Applying<Image>> images = new ArrayList<>();
    private final Map<Term, Long> chosen = new HashMap<>();

    /** A relation whose conditions hold, and the atoms for which they do. */
    private record Applying<T>(T relation, int[] atoms) {}

    Choice(Space space, int[] atoms, List<Witnesses.Said> said) {
        this.space = space;
        this.atoms = atoms;
        for (Witnesses.Said one : said) {
            int[] all = one.concluded().apply(atoms);
            one.bounds().stream()
                    .filter(bound -> bound.where().entrySet().stream()
                            .allMatch(of -> of.getValue().stream().allMatch(test -> holds(of.getKey(), test, all))))
                    .forEach(bound -> bounds.add(new Applying<>(bound, all)));
            one.images().stream()
                    .filter(image ->
                            image.where().entrySet().stream().allMatch(of -> holds(of.getKey(), of.getValue(), all)))
                    .forEach(image -> images.add(new Applying<>(image, all)));
        }
    }

    private boolean holds(Term term, UnaryTest test, int[] all) {
        int level = space.level(term);
        return space.axis(level).atoms(test).contains(all[level]);
    }

    Map<Term, @Nullable Object> values(int[] levels) {
        Map<Term, @Nullable Object> values = new LinkedHashMap<>();
        for (int level : levels) {
            values.put(space.axis(level).term(), value(level));
        }
        images.forEach(image -> follow(image.relation, values));
        return values;
    }

    private static void follow(Image image, Map<Term, @Nullable Object> values) {
        Object of = values.get(image.of());
        if (of != null && values.get(image.value()) != null) {
            values.put(image.value(), image.mapping().of(of, image.value().type()));
        }
    }

    private @Nullable Object value(int level) {
        Partition axis = space.axis(level);
        if (atoms[level] < axis.firstKnown()) {
            return null;
        }
        long least = least(axis, atoms[level]);
        chosen.put(axis.term(), least);
        return axis.scale().value(least);
    }

    private long least(Partition axis, int atom) {
        long least = axis.low(atom);
        for (Applying<Bound> bound : bounds) {
            if (bound.relation.greater().contains(axis.term())) {
                least = least(bound, axis.term(), least, axis.high(atom));
            }
        }
        for (Applying<Image> image : images) {
            while (image.relation.of().equals(axis.term()) && least < axis.high(atom) && !leads(image, axis, least)) {
                least++;
            }
        }
        return least;
    }

    /** The least position from which the bound can still hold, found by bisection. */
    private long least(Applying<Bound> bound, Term term, long first, long last) {
        long low = first;
        long high = last;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (leavesRoom(bound, term, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean leavesRoom(Applying<Bound> bound, Term term, long position) {
        return bound.relation.holds(of -> {
            if (of.equals(term)) {
                return position;
            }
            Long known = chosen.get(of);
            Partition axis = space.axis(space.level(of));
            int atom = bound.atoms[space.level(of)];
            return known != null ? known : bound.relation.lesser().contains(of) ? axis.low(atom) : axis.high(atom);
        });
    }

    /** Whether the image of a value lies in the atom that was found for it. */
    private boolean leads(Applying<Image> image, Partition axis, long position) {
        int level = space.level(image.relation.value());
        Partition value = space.axis(level);
        Object follows = image.relation
                .mapping()
                .of(axis.scale().value(position), image.relation.value().type());
        return image.atoms[level] < value.firstKnown() || value.atom(follows) == image.atoms[level];
    }
}
