package io.baoxiu.peers;

import io.baoxiu.vocabulary.Term;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Camunda's engine: table by table, what one concludes a variable of those behind it. */
final class Camunda implements Peer<Map<String, Object>> {

    private final List<CoreTable> tables;
    private final DmnEngine engine;
    private final List<DmnDecision> decisions;

    Camunda(List<CoreTable> tables, boolean legacy) {
        this.tables = tables;
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(legacy);
        engine = configuration.buildEngine();
        byte[] xml = new DmnText(tables, List.of(), false).xml().getBytes(StandardCharsets.UTF_8);
        decisions = tables.stream()
                .map(table -> engine.parseDecision(CoreTable.variable(table.name()), new ByteArrayInputStream(xml)))
                .toList();
    }

    @Override
    public Map<String, Object> facts(Map<Term, Object> known) {
        Map<String, Object> facts = new HashMap<>();
        known.forEach((term, value) -> facts.put(CoreTable.variable(term.path()), value));
        return facts;
    }

    @Override
    public Object decide(Map<String, Object> facts) {
        Map<String, @Nullable Object> known = new HashMap<>(facts);
        for (int i = 0; i < decisions.size(); i++) {
            DmnDecisionTableResult result = engine.evaluateDecisionTable(decisions.get(i), known);
            DmnDecisionRuleResult row = result.getFirstResult();
            for (Term output : tables.get(i).outputs()) {
                String name = CoreTable.variable(output.path());
                known.put(name, row == null ? null : row.getEntry(name));
            }
        }
        return known;
    }

    @Override
    public List<@Nullable String> outcomes(Object decision, CoreTable table) {
        List<@Nullable String> outcomes = new ArrayList<>();
        for (Term output : table.outputs()) {
            Object one = ((Map<?, ?>) decision).get(CoreTable.variable(output.path()));
            outcomes.add(one == null || one.equals("") ? null : one.toString());
        }
        return outcomes;
    }
}
