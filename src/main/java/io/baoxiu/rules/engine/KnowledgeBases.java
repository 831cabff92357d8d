package io.baoxiu.rules.engine;

import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/** Makes networks of models. Drools loads its classes by the thread that asks, which may be one that knows none of them. */
final class KnowledgeBases {

    /** Made once, as Drools looks through the whole class path for it. */
    private static final KieBaseConfiguration DEFAULTS =
            withOurClasses(() -> KieServices.get().newKieBaseConfiguration());

    private KnowledgeBases() {}

    static InternalKnowledgeBase of(Model model) {
        return withOurClasses(() -> KieBaseBuilder.createKieBaseFromModel(model, DEFAULTS));
    }

    private static <T> T withOurClasses(Supplier<T> made) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KnowledgeBases.class.getClassLoader());
        try {
            return made.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
