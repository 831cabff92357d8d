package io.baoxiu.workbench.ask;

import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.words.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which facts an answer lacks for the conclusions it does not reach. This is found by trials, so that this class needs no rules: the
 * missing facts are filled with examples, in every combination, with all days late and all days early; a missing conclusion lacks the facts
 * whose addition makes it appear.
 */
final class Lacking {

    /** A stated fact can make further facts relevant. */
    private static final int MOST_ROUNDS = 5;

    private static final int OVER_EVERY_TERM = 100;

    /** All combinations of this many facts are tried. */
    private static final int MOST_FACTS = 6;

    private final RuleSet rules;
    private final Viewer viewer;
    private final LocalDate late;

    private Lacking(RuleSet rules, Viewer viewer, LocalDate late) {
        this.rules = rules;
        this.viewer = viewer;
        this.late = late;
    }

    /**
     * The labels of missing facts, in the order of the question's facts, by the conclusion or whole section that lacks them.
     *
     * @param late a late day that is still within every term
     */
    static Map<String, List<String>> of(Facts facts, RuleSet rules, Viewer viewer, LocalDate late) {
        return new Lacking(rules, viewer, late).find(facts);
    }

    /** The paths of the facts that an answer lacks. */
    static List<String> missing(JsonNode answer) {
        return StreamSupport.stream(answer.path("missing").spliterator(), false)
                .map(pointer -> pointer.asString().replace('/', '.'))
                .toList();
    }

    private Map<String, List<String>> find(Facts facts) {
        List<Term> stated = allStateable(facts);
        Map<String, Set<Term>> lacks = new HashMap<>();
        for (LocalDate day : List.of(late, late.minusYears(OVER_EVERY_TERM))) {
            List<Set<String>> concluded = IntStream.range(0, 1 << stated.size())
                    .mapToObj(selection -> concluded(with(selection, stated, facts, day)))
                    .toList();
            for (int selection = 1; selection < concluded.size(); selection++) {
                for (int at = 0; at < stated.size(); at++) {
                    Set<String> more = new HashSet<>(concluded.get(selection));
                    more.removeAll(concluded.get(selection & ~(1 << at)));
                    more.removeAll(concluded.get(0));
                    for (String one : more) {
                        lacks.computeIfAbsent(one, some -> new HashSet<>()).add(stated.get(at));
                    }
                }
            }
        }
        return lacks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> stated.stream()
                                .filter(one.getValue()::contains)
                                .map(term -> viewer.in(term.label()))
                                .toList()));
    }

    /** All facts that can be stated, in the order of the question. */
    private List<Term> allStateable(Facts facts) {
        Set<Term> all = new HashSet<>();
        Facts full = facts;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (Term term : stateable(full)) {
                full = full.with(term, example(term.type(), late).orElseThrow());
                all.add(term);
            }
        }
        return facts.question().facts().stream()
                .map(Named::term)
                .filter(all::contains)
                .limit(MOST_FACTS)
                .toList();
    }

    /** @param selection one bit for each term */
    private static Facts with(int selection, List<Term> terms, Facts facts, LocalDate day) {
        Facts some = facts;
        for (int at = 0; at < terms.size(); at++) {
            if ((selection & 1 << at) != 0) {
                some = some.with(
                        terms.get(at), example(terms.get(at).type(), day).orElseThrow());
            }
        }
        return some;
    }

    private List<Term> stateable(Facts facts) {
        List<String> missing = missing(answer(facts));
        return facts.question().facts().stream()
                .filter(fact -> missing.contains(fact.name()))
                .map(Named::term)
                .filter(term -> example(term.type(), late).isPresent())
                .toList();
    }

    private Set<String> concluded(Facts facts) {
        Question question = facts.question();
        var told = new ConclusionWords(answer(facts), question, viewer.language());
        Stream<String> sections = Section.parts(question, told, List.of()).stream()
                .filter(Section::concludes)
                .map(Section::name);
        Stream<String> conclusions =
                question.concludes().stream().map(Named::name).filter(name -> !told.isNull(name));
        return Stream.concat(sections, conclusions).collect(Collectors.toSet());
    }

    private JsonNode answer(Facts facts) {
        return JsonMapper.shared()
                .readTree(rules.answer(facts, viewer.language()).json());
    }

    private static Optional<Object> example(ValueType type, LocalDate day) {
        if (type instanceof ValueType.Code code) {
            return Optional.of(code.codes().get(0));
        } else if (type instanceof ValueType.Day) {
            return Optional.of(day);
        } else if (type instanceof ValueType.Whole whole) {
            return Optional.of(Math.max(1, whole.minimum()));
        } else if (type instanceof ValueType.Money money) {
            return Optional.of(BigDecimal.ONE.max(money.minimum()));
        } else if (type instanceof ValueType.Flag) {
            return Optional.of(true);
        }
        return Optional.empty();
    }
}
