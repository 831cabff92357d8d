package io.baoxiu;

import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables as the rules lean on them, with other premises. */
public record Engineered(Premises premises) implements Engineering {

    public static final Engineered WITHOUT_PREMISES =
            new Engineered(new Premises(List.of(), List.of(), List.of(), LegalFloors.NONE));

    @Override
    public Premises premises(Vocabulary vocabulary) {
        return premises;
    }

    @Override
    public Set<String> paths() {
        return Set.of();
    }

    @Override
    public Set<String> concluded() {
        return ShippedEngineering.INSTANCE.concluded();
    }

    @Override
    public Set<String> codes() {
        return Set.of();
    }

    @Override
    public Set<String> derived() {
        return ShippedEngineering.INSTANCE.derived();
    }

    @Override
    public Set<String> questions() {
        return Set.of();
    }

    @Override
    public Set<String> given(Set<String> taken) {
        return ShippedEngineering.INSTANCE.given(taken);
    }

    @Override
    public Map<String, Leaning> tables() {
        return ShippedEngineering.INSTANCE.tables();
    }

    @Override
    public Map<Term, UnaryTest> tests(Map<String, String> cells, Vocabulary vocabulary) {
        return ShippedEngineering.INSTANCE.tests(cells, vocabulary);
    }
}
