package io.baoxiu.rules.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A case as seen by one table: for each condition column, the number of the atom that contains the case's value. */
final class Probe {

    private final int[] atoms;

    Probe(int[] atoms) {
        this.atoms = atoms;
    }

    int atom(int column) {
        return atoms[column];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Probe probe && Arrays.equals(atoms, probe.atoms);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(atoms);
    }
}
