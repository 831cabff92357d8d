package io.baoxiu.solver;

import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.logic.Util;

/** What may be true or false of a solver's unknowns. */
record Formula(Script script, Term smt) {

    Formula and(Formula other) {
        return new Formula(script, Util.and(script, smt, other.smt));
    }

    Formula or(Formula other) {
        return new Formula(script, Util.or(script, smt, other.smt));
    }

    Formula not() {
        return new Formula(script, Util.not(script, smt));
    }

    /** Whether this is the one that is true of the two, or neither is, or both are. */
    Formula is(Formula other) {
        return and(other).or(not().and(other.not()));
    }

    Formula implies(Formula other) {
        return not().or(other);
    }
}
