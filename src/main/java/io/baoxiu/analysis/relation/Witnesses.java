package io.baoxiu.analysis.relation;

import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds values for atoms that some facts lead to. */
public final class Witnesses {

    private final Space space;
    private final List<Allowed> ways;

    /** The combinations allowed by one way of evaluation, and the relations between values there. */
    public record Allowed(Elimination combinations, List<Said> said) {}

    /**
     * The relations between values in one release.
     *
     * @param concluded completes atoms with those that its tables conclude from them
     */
    public record Said(List<Bound> bounds, Set<Image> images, UnaryOperator<int[]> concluded) {}

    /** @param ways the first one that allows the atoms counts; if none does, values are unrelated */
    public Witnesses(Space space, List<Allowed> ways) {
        this.space = space;
        this.ways = List.copyOf(ways);
    }

    /** The values of some levels, by path. */
    public Map<String, @Nullable Object> of(int[] atoms, int[] levels) {
        Map<String, @Nullable Object> byPath = new LinkedHashMap<>();
        values(atoms, levels).forEach((term, value) -> byPath.put(term.path(), value));
        return byPath;
    }

    public Map<Term, @Nullable Object> values(int[] atoms, int[] levels) {
        return ways.stream()
                .filter(way -> way.combinations.allows(atoms))
                .findFirst()
                .map(way -> new Choice(space, way.combinations.completed(atoms), way.said))
                .orElseGet(() -> new Choice(space, atoms, List.of()))
                .values(levels);
    }
}
