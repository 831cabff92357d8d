package io.baoxiu.rules;

/** A case seen by one table: for each condition column the number of the atom that the case's value lies in. */
final class Probe {

    private final int[] atoms;

    Probe(int[] atoms) {
        this.atoms = atoms;
    }

    int atom(int column) {
        return atoms[column];
    }
}
