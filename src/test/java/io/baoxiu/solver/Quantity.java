package io.baoxiu.solver;

import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A number that a solver does not know. */
record Quantity(Script script, Term smt) {

    Formula equal(BigDecimal number) {
        return compare("=", number);
    }

    Formula above(BigDecimal number) {
        return compare(">", number);
    }

    Formula atLeast(BigDecimal number) {
        return compare(">=", number);
    }

    Formula below(BigDecimal number) {
        return compare("<", number);
    }

    Formula atMost(BigDecimal number) {
        return compare("<=", number);
    }

    Formula equal(Quantity other) {
        return new Formula(script, script.term("=", smt, other.smt));
    }

    Formula below(Quantity other) {
        return new Formula(script, script.term("<", smt, other.smt));
    }

    Formula atMost(Quantity other) {
        return new Formula(script, script.term("<=", smt, other.smt));
    }

    Quantity plus(Quantity other) {
        return new Quantity(script, script.term("+", smt, other.smt));
    }

    Quantity plus(long number) {
        return new Quantity(script, script.term("+", smt, constant(BigDecimal.valueOf(number))));
    }

    Quantity times(long number) {
        return new Quantity(script, script.term("*", constant(BigDecimal.valueOf(number)), smt));
    }

    private Formula compare(String how, BigDecimal number) {
        return new Formula(script, script.term(how, smt, constant(number)));
    }

    private Term constant(BigDecimal number) {
        return exact(number).toTerm(smt.getSort());
    }

    private static Rational exact(BigDecimal number) {
        int decimals = Math.max(number.scale(), 0);
        BigInteger units = number.movePointRight(decimals).toBigIntegerExact();
        return Rational.valueOf(units, BigInteger.TEN.pow(decimals));
    }
}
