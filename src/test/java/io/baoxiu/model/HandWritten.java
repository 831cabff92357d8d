package io.baoxiu.model;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.answer.RuleSet;

/** The model with the engine's wording of the reasons: the same decision, reasons included, in plain Java. */
public final class HandWritten {

    private final Citations citations;

    private HandWritten(RuleSet rules) {
        citations = new Citations(rules);
    }

    public static HandWritten ofShippedTables() {
        return new HandWritten(ShippedRules.rules());
    }

    public Decision decision(Facts facts) {
        return ComplaintModel.decision(facts, new Grounds(citations));
    }
}
