package io.baoxiu.rules.engine;

import io.baoxiu.rules.file.PremisesFile;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules, premises and provisions that come with the software, as tables see them. */
public final class ShippedEngineering implements Engineering {

    private static final Set<String> SUPPLIED =
            Set.of(Vocabulary.REPORTED_ON, Vocabulary.RULES_AS_OF, "calendar.day", "calendar.weekday", "calendar.year");

    public static final ShippedEngineering INSTANCE = new ShippedEngineering();

    private final Provisions provisions = Provisions.SHIPPED;
    private final RuleTexts texts = RuleTexts.SHIPPED;

    private ShippedEngineering() {}

    @Override
    public Premises premises(Vocabulary vocabulary) {
        return PremisesFile.with(
                RuleBook.SHIPPED.drl().stream()
                        .map(unit -> unit.unit(vocabulary))
                        .toList(),
                vocabulary);
    }

    @Override
    public Set<String> paths() {
        Set<String> paths = new HashSet<>(texts.paths());
        RuleBook.SHIPPED.drl().forEach(unit -> {
            paths.addAll(unit.needs());
            paths.addAll(unit.concludes());
        });
        paths.addAll(SUPPLIED);
        return paths;
    }

    @Override
    public Set<String> concluded() {
        Set<String> concluded = new HashSet<>();
        RuleBook.SHIPPED.drl().forEach(unit -> concluded.addAll(unit.concludes()));
        return concluded;
    }

    @Override
    public Set<String> codes() {
        return texts.codes();
    }

    @Override
    public Set<String> derived() {
        return provisions.derived().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Provisions.Derivation.Clock
                        || entry.getValue() instanceof Provisions.Derivation.Same same
                                && same.path().equals(Vocabulary.REPORTED_ON))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> questions() {
        return provisions.answers().keySet();
    }

    @Override
    public Set<String> given(Set<String> taken) {
        return provisions.derived().entrySet().stream()
                .filter(entry ->
                        entry.getValue() instanceof Provisions.Derivation.Same same && taken.contains(same.path()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Engineering.Leaning> tables() {
        Map<String, Engineering.Leaning> tables = new TreeMap<>();
        provisions
                .tables()
                .forEach((name, table) -> tables.put(
                        name,
                        new Engineering.Leaning(
                                table.concludes(), table.askedWhen(), table.askedAlone(), table.perRow())));
        return tables;
    }

    @Override
    public Map<Term, UnaryTest> tests(Map<String, String> cells, Vocabulary vocabulary) {
        Map<Term, UnaryTest> tests = new HashMap<>();
        cells.forEach((path, cell) -> {
            Term term = vocabulary.term(path);
            tests.put(term, PremisesFile.test(term, cell));
        });
        return tests;
    }
}
