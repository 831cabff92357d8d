package io.baoxiu.model;

import io.baoxiu.facts.Facts;
import io.baoxiu.rules.Decision;
import io.baoxiu.rules.Decision.Execution;
import io.baoxiu.rules.Decision.Responsibility;
import io.baoxiu.rules.Decision.Severity;
import io.baoxiu.rules.Decision.Warranty;
import io.baoxiu.rules.WarrantyAnswer;
import java.util.List;

/** The whole decision on one complaint, and the narrower one on its warranty. */
final class ComplaintModel {

    private ComplaintModel() {}

    static Decision decision(Facts facts) {
        Situation about = Situation.of(facts);
        Severity severity = SeverityModel.of(about);
        Warranty warranty = WarrantyModel.of(about);
        Responsibility responsibility = ResponsibilityModel.of(about, warranty);
        String warrantyClass = responsibility.warrantyClass();
        Execution execution = ExecutionModel.of(about, warrantyClass, severity.specialMeeting());
        boolean isVoid = MoneyModel.isVoid(warrantyClass, execution);
        return new Decision(
                about.reportedOn(),
                severity,
                warranty,
                responsibility,
                execution,
                MoneyModel.approval(facts.repair(), isVoid),
                MoneyModel.settlement(about, warrantyClass, isVoid),
                DeadlineModel.of(about, "URGENT".equals(severity.level())),
                MissingModel.ofDecision(about, warrantyClass, isVoid),
                List.of());
    }

    static WarrantyAnswer warranty(Facts facts) {
        Situation about = Situation.of(facts);
        Warranty warranty = WarrantyModel.of(about);
        return new WarrantyAnswer(
                warranty, ResponsibilityModel.of(about, warranty), MissingModel.ofWarranty(about), List.of());
    }
}
