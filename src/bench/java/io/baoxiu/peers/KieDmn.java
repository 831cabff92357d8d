package io.baoxiu.peers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.baoxiu.vocabulary.Term;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.slf4j.LoggerFactory;

/** kie-dmn-core: one model of linked decisions, evaluated whole. What it logs where no row holds is switched off. */
final class KieDmn implements Peer<Map<Term, Object>> {

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmn(List<CoreTable> tables) {
        ((Logger) LoggerFactory.getLogger("org.kie.dmn")).setLevel(Level.OFF);
        String xml = new DmnText(tables, new CoreFacts(tables, 0).terms(), true).xml();
        var resource =
                ResourceFactory.newInputStreamResource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        resource.setSourcePath("core.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Map<Term, Object> facts(Map<Term, Object> known) {
        return known;
    }

    /** A context takes conclusions up, so each decision has its own. */
    @Override
    public Object decide(Map<Term, Object> facts) {
        DMNContext context = runtime.newContext();
        facts.forEach((term, value) -> context.set(
                CoreTable.variable(term.path()), value instanceof Long whole ? BigDecimal.valueOf(whole) : value));
        return runtime.evaluateAll(model, context);
    }

    @Override
    public List<@Nullable String> outcomes(Object decision, CoreTable table) {
        Object result = ((DMNResult) decision)
                .getDecisionResultByName(CoreTable.variable(table.name()))
                .getResult();
        List<@Nullable String> outcomes = new ArrayList<>();
        for (Term output : table.outputs()) {
            Object one = result instanceof Map<?, ?> several ? several.get(CoreTable.variable(output.path())) : result;
            outcomes.add(one == null || one.equals("") ? null : one.toString());
        }
        return outcomes;
    }
}
