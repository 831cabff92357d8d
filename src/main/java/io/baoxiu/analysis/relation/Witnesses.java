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

/** Values for atoms that some facts lead to. */
public final class Witnesses {

    private final Space space;
    private final List<Allowed> ways;

    /** What one way of asking allows, and what is said of values there. */
    public record Allowed(Elimination combinations, List<Said> said) {}

    /**
     * What one release says of values.
     *
     * @param concluded atoms with those that its tables conclude of them
     */
    public record Said(List<Bound> bounds, Set<Image> images, UnaryOperator<int[]> concluded) {}

    /** @param ways the first that allows the atoms counts; where none does, values are not related at all */
    public Witnesses(Space space, List<Allowed> ways) {
        this.space = space;
        this.ways = List.copyOf(ways);
    }

    /** Of some levels, by path. */
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
