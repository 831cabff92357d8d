package io.baoxiu.rules;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.RuleUnit;
import io.baoxiu.table.Turns;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Which tables and rule sets a question calls for, in the order of their turns. */
final class Plan {

    private static final Set<String> DECIDED =
            Set.of("severity", "warranty", "responsibility", "execution", "approval", "settlement", "deadlines");
    private static final Set<String> OF_APPROVAL =
            Set.of("approval.tier", "approval.reviewer", "approval.approver", "approval.costReviewer");
    private static final Set<String> OF_AUTHORITY = Set.of("authorised", "authority.highestTier");

    private static final Set<String> OF_AREA =
            Set.of("ratio", "mayTerminate", "buyerPays", "companyPays", "companyBears");

    private final List<String> order;
    private final Map<String, Set<Term>> needs = new HashMap<>();
    private final Map<String, Set<Term>> concludes = new HashMap<>();

    Plan(Collection<DecisionTable> tables, Collection<RuleUnit> units) {
        order = Turns.of(tables, units).order();
        units.forEach(unit -> {
            needs.put(unit.name(), unit.needs());
            concludes.put(unit.name(), unit.concludes());
        });
        tables.forEach(table -> {
            needs.put(table.name(), table.needs());
            concludes.put(table.name(), Set.copyOf(table.form().outcomes()));
        });
    }

    List<String> steps(Question question) {
        return switch (question) {
            case DECISION -> withWhatTheyNeed(term -> DECIDED.contains(first(term)) && !ofCalendar(term));
            case WARRANTY ->
                withWhatTheyNeed(term -> Set.of("warranty", "responsibility").contains(first(term)));
            case APPROVAL -> alone(term -> OF_APPROVAL.contains(term.path()) || OF_AUTHORITY.contains(term.path()));
            case OBLIGATIONS -> withWhatTheyNeed(term -> first(term).equals("obligations"));
            case FOLLOW_UP -> withWhatTheyNeed(term -> term.path().equals("actions"));
            case RETENTION ->
                withWhatTheyNeed(
                        term -> term.path().equals("payout") || first(term).equals("retentionDeadlines"));
            case AREA -> withWhatTheyNeed(term -> OF_AREA.contains(term.path()));
        };
    }

    /** The amount and the office are given here, so nothing is asked of whoever else concludes them. */
    private List<String> alone(Predicate<Term> wanted) {
        return order.stream().filter(name -> concludesAny(name, wanted)).toList();
    }

    private List<String> withWhatTheyNeed(Predicate<Term> wanted) {
        Set<String> called = new HashSet<>(alone(wanted));
        List<String> open = new ArrayList<>(called);
        while (!open.isEmpty()) {
            Set<Term> needed = of(needs, open.remove(open.size() - 1));
            order.stream()
                    .filter(name -> concludesAny(name, needed::contains))
                    .filter(called::add)
                    .forEach(open::add);
        }
        return order.stream().filter(called::contains).toList();
    }

    private boolean concludesAny(String name, Predicate<Term> wanted) {
        return of(concludes, name).stream().anyMatch(wanted);
    }

    private static Set<Term> of(Map<String, Set<Term>> terms, String name) {
        return Objects.requireNonNull(terms.get(name));
    }

    private static String first(Term term) {
        String path = term.path();
        return path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.'));
    }

    private static boolean ofCalendar(Term term) {
        return term.equals(Vocabulary.term("calendar.working")) || term.equals(Vocabulary.term("calendar.complete"));
    }
}
