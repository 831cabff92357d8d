package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a table's rows for a case. Which rows hold depends only on the atoms that contain the case's values, so the result of
 * the walk through Drools' network is cached by the combination of atoms. All tables that come with the software have some 80,000
 * combinations together. For a table with more than a million, the network is walked each time.
 *
 * @param <H> what is made from the rows that hold; must be immutable
 */
public final class TableWalk<H> {

    static final int MOST_KEPT = 1 << 20;

    private final TableModel model;
    private final AlphaWalk walk;
    private final boolean all;
    private final Function<int[], H> held;
    private final int combinations;
    private volatile @Nullable AtomicReferenceArray<@Nullable H> kept;

    /**
     * @param all whether every row that holds counts, or only the first
     * @param held what is made from the indexes of the rows that hold, the lowest first
     * @param mostKept with more combinations, nothing is cached
     */
    TableWalk(TableModel model, AlphaWalk walk, boolean all, Function<int[], H> held, int mostKept) {
        this.model = model;
        this.walk = walk;
        this.all = all;
        this.held = held;
        long count = model.combinations();
        combinations = count <= mostKept ? (int) count : 0;
    }

    H of(Case about) {
        if (combinations == 0) {
            return found(about);
        }
        AtomicReferenceArray<@Nullable H> known = kept();
        int at = model.combination(about);
        H found = known.getAcquire(at);
        if (found == null) {
            found = found(about);
            known.setRelease(at, found);
        }
        return found;
    }

    /** Created at the first evaluation: many tables are never evaluated. */
    private AtomicReferenceArray<@Nullable H> kept() {
        AtomicReferenceArray<@Nullable H> known = kept;
        if (known == null) {
            known = new AtomicReferenceArray<>(combinations);
            kept = known;
        }
        return known;
    }

    private H found(Case about) {
        Probe probe = model.probe(about);
        if (all) {
            return held.apply(walk.all(probe).stream().toArray());
        }
        int first = walk.first(probe);
        return held.apply(first < 0 ? new int[0] : new int[] {first});
    }
}
