package io.baoxiu.rules.engine;

import static org.assertj.core.api.Assertions.assertThatNoException;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.answer.RuleSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class KnowledgeBasesTest {

    @Test
    void areMadeOnAThreadThatKnowsNoneOfOurClasses() {
        var made = new CompletableFuture<RuleSet>();
        var foreign = new Thread(() -> made.completeAsync(() -> RuleSet.of(ShippedRules.tables()), Runnable::run));
        foreign.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        foreign.start();

        assertThatNoException().isThrownBy(made::join);
    }
}
