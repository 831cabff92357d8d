package io.baoxiu.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.Sink;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows that hold by walking Drools' alpha network without a session: no agenda, no tuples. What a walk meets is
 * noted in its own handle, so any number of threads may walk. All use of Drools' internals for it is here; a test holds it
 * against ordinary sessions.
 */
final class AlphaWalk {

    private final Map<String, ObjectSinkPropagator> roots = new HashMap<>();

    /** Takes the knowledge base over: sessions can no longer be made of it. It lacks a table of which no row can hold. */
    AlphaWalk(InternalKnowledgeBase base, Set<String> tables) {
        for (String table : tables) {
            EntryPointNode rows = base.getRete().getEntryPointNode(new EntryPointId(table));
            if (rows != null) {
                rows.getObjectTypeNodes().values().forEach(type -> {
                    tap(type);
                    roots.put(table, type.getObjectSinkPropagator());
                });
            }
        }
    }

    /** The place of the first row that holds, -1 when none does. */
    int first(String table, Probe probe) {
        Walk walk = walk(table, new Walk(probe, null));
        return walk.first == Integer.MAX_VALUE ? -1 : walk.first;
    }

    /** The places of all rows that hold. */
    BitSet all(String table, Probe probe) {
        BitSet places = new BitSet();
        walk(table, new Walk(probe, places));
        return places;
    }

    @SuppressWarnings("NullAway")
    private Walk walk(String table, Walk walk) {
        ObjectSinkPropagator root = roots.get(table);
        if (root != null) {
            root.propagateAssertObject(walk, null, null);
        }
        return walk;
    }

    /** Puts a tap in place of every way out of the alpha network below a node. */
    private static void tap(ObjectSource source) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks().clone()) {
            if (sink instanceof AlphaNode alpha) {
                tap(alpha);
            } else if (sink instanceof LeftInputAdapterNode out) {
                source.removeObjectSink(out);
                source.addObjectSink(new Tap(out));
            } else {
                throw new IllegalStateException("not a table's network: " + sink);
            }
        }
    }

    /** A probe on its way through the network, and the places it met. */
    private static final class Walk extends DefaultFactHandle {

        private final @Nullable BitSet all;
        private int first = Integer.MAX_VALUE;

        Walk(Probe probe, @Nullable BitSet all) {
            super(probe);
            this.all = all;
        }

        void meet(int[] places) {
            if (all == null) {
                first = Math.min(first, places[0]);
                return;
            }
            for (int place : places) {
                all.set(place);
            }
        }
    }

    /** Tells a walk what it reached: several places when their rows ask the same. */
    private static final class Tap extends LeftInputAdapterNode {

        private final int[] places;

        Tap(LeftInputAdapterNode out) {
            List<Integer> found = new ArrayList<>();
            for (Sink sink : out.getSinkPropagator().getSinks()) {
                found.add((Integer)
                        ((RuleTerminalNode) sink).getRule().getMetaData().get(TableModel.PLACE));
            }
            places = found.stream().mapToInt(Integer::intValue).sorted().toArray();
            hashcode = System.identityHashCode(this);
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
            ((Walk) handle).meet(places);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }
    }
}
