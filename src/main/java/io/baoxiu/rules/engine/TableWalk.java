package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.drools.base.rule.EntryPointId;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The evaluation of a table's rows for a case. Which rows hold depends only on the atoms that contain the case's values, so the result of
 * the walk through Drools' network is cached by the combination of atoms. All tables that come with the software have some 110,000
 * combinations together. For a table with more than a million, the network is walked each time. If the network cannot be walked, ordinary
 * sessions find the rows.
 *
 * @param <H> what is made from the rows that hold; must be immutable
 */
public final class TableWalk<H> {

    static final int MOST_KEPT = 1 << 20;

    private final TableModel model;
    private final Rows rows;
    private final Function<int[], H> held;
    private final int combinations;
    private volatile @Nullable AtomicReferenceArray<@Nullable H> kept;

    /** Finds the indexes of the rows that hold, the lowest first: of all, or of the first if that is the table's policy. */
    private interface Rows {
        int[] of(Probe probe);
    }

    /**
     * @param base a knowledge base that the table's rows were added to
     * @param held what is made from the indexes of the rows that hold
     * @param mostKept with more combinations, nothing is cached
     */
    TableWalk(TableModel model, InternalKnowledgeBase base, Function<int[], H> held, int mostKept) {
        this.model = model;
        this.held = held;
        rows = RuleSessions.unlessWalked(() -> walked(model, base), () -> fired(model));
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
        return held.apply(rows.of(model.probe(about)));
    }

    private static @Nullable Rows walked(TableModel model, InternalKnowledgeBase base) {
        AlphaWalk walk = AlphaWalk.of(base, new EntryPointId(model.entry()), Probe.class, TableModel::place);
        if (walk == null) {
            return null;
        }
        Rows rows = model.all() ? probe -> walk.all(probe).stream().toArray() : probe -> first(walk, probe);
        rows.of(model.anyProbe()); // a walk uses more internals than taking over: if it fails, it must fail now
        return rows;
    }

    private static int[] first(AlphaWalk walk, Probe probe) {
        int first = walk.first(probe);
        return first < 0 ? new int[0] : new int[] {first};
    }

    /** A session for each probe, from a knowledge base of its own, as a walk may have taken over a part of the other. */
    private static Rows fired(TableModel model) {
        KieBase base = TableModel.knowledge(List.of(model));
        int most = model.all() ? -1 : 1;
        return probe -> {
            BitSet places = new BitSet();
            KieSession session = base.newKieSession();
            try {
                var rows = session.getEntryPoint(model.entry());
                if (rows != null) {
                    rows.insert(probe);
                    session.fireAllRules(
                            match -> {
                                places.set(TableModel.place(match.getRule()));
                                return true;
                            },
                            most);
                }
            } finally {
                session.dispose();
            }
            return places.stream().toArray();
        };
    }
}
