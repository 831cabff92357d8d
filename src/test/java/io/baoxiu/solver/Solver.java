package io.baoxiu.solver;

import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Model;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.logic.Util;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** SMTInterpol, asked whether formulas can be true together. */
final class Solver {

    private static final Sort[] NOTHING = {};

    /** More of them cost more to look at than they spare. */
    private static final int MODELS = 6;

    private final Script script;
    /** Values with which all that is required was true, the latest first. */
    private final Deque<Model> models = new ArrayDeque<>();

    private int names;

    Solver() {
        DefaultLogger quiet = new DefaultLogger();
        quiet.setLoglevel(LogProxy.LOGLEVEL_WARN);
        script = new SMTInterpol(quiet);
        script.setOption(":produce-models", true);
        script.setLogic(Logics.QF_LIRA);
    }

    Formula unknown() {
        return new Formula(script, declared("Bool"));
    }

    Quantity wholeNumber() {
        return new Quantity(script, declared("Int"));
    }

    Quantity fraction() {
        return new Quantity(script, declared("Real"));
    }

    private Term declared(String sort) {
        String name = "x" + names++;
        script.declareFun(name, NOTHING, script.sort(sort));
        return script.term(name);
    }

    /** A short name for a formula that is asked about often. */
    Formula named(Formula formula) {
        Formula name = unknown();
        require(name.is(formula));
        return name;
    }

    Formula always() {
        return new Formula(script, script.term("true"));
    }

    Formula all(Collection<Formula> formulas) {
        return new Formula(script, Util.and(script, terms(formulas)));
    }

    Formula any(Collection<Formula> formulas) {
        return new Formula(script, Util.or(script, terms(formulas)));
    }

    private static Term[] terms(Collection<Formula> formulas) {
        return formulas.stream().map(Formula::smt).toArray(Term[]::new);
    }

    void require(Formula formula) {
        models.clear();
        script.assertTerm(formula.smt());
    }

    /** Whether a formula can be true with all that is required. It can where it is with values that were found before. */
    boolean can(Formula formula) {
        while (models.size() > MODELS) {
            models.removeLast();
        }
        return models.stream().anyMatch(model -> model.evaluate(formula.smt()) == script.term("true"))
                || solved(formula);
    }

    private boolean solved(Formula formula) {
        script.push(1);
        try {
            script.assertTerm(formula.smt());
            return switch (script.checkSat()) {
                case SAT -> {
                    models.addFirst(script.getModel());
                    yield true;
                }
                case UNSAT -> false;
                case UNKNOWN -> throw new IllegalStateException("the solver does not know");
            };
        } finally {
            script.pop(1);
        }
    }
}
