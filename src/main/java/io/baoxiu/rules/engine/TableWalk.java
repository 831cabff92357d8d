package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table's rows make of a case. Which rows hold follows from the atoms that the case's values lie in alone, so what the walk
 * through Drools' network found is kept by the combination of atoms, and looked up where it comes again. All tables that come with
 * the software have some 80,000 combinations together. Of a table that has more than a million the network is walked each time.
 *
 * @param <H> what is made of the rows that hold; must not change
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
     * @param all whether every row that holds counts, or the first alone
     * @param held what is made of the places of the rows that hold, the lowest first
     * @param mostKept of more combinations nothing is kept
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

    /** Made when the table is first asked: many are made that never are. */
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
