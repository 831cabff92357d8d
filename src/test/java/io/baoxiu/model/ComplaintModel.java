package io.baoxiu.model;

import io.baoxiu.model.Decision.Execution;
import io.baoxiu.model.Decision.Responsibility;
import io.baoxiu.model.Decision.Severity;
import io.baoxiu.model.Decision.Warranty;

/** The whole decision on one complaint, and the narrower one on its warranty. */
final class ComplaintModel {

    private ComplaintModel() {}

    static Decision decision(Facts facts, Grounds grounds) {
        Situation about = Situation.of(facts);
        Severity severity = SeverityModel.of(about, grounds);
        Warranty warranty = WarrantyModel.of(about, grounds);
        Responsibility responsibility = ResponsibilityModel.of(about, warranty, grounds);
        String warrantyClass = responsibility.warrantyClass();
        Execution execution = ExecutionModel.of(about, warrantyClass, severity.specialMeeting(), grounds);
        boolean isVoid = MoneyModel.isVoid(warrantyClass, execution);
        return new Decision(
                about.reportedOn(),
                severity,
                warranty,
                responsibility,
                execution,
                MoneyModel.approval(facts.repair(), isVoid, grounds),
                MoneyModel.settlement(about, warrantyClass, isVoid, grounds),
                DeadlineModel.of(about, "URGENT".equals(severity.level()), grounds),
                MissingModel.ofDecision(about, warrantyClass, isVoid, grounds),
                grounds.because());
    }

    static WarrantyAnswer warranty(Facts facts, Grounds grounds) {
        Situation about = Situation.of(facts);
        Warranty warranty = WarrantyModel.of(about, grounds);
        return new WarrantyAnswer(
                warranty,
                ResponsibilityModel.of(about, warranty, grounds),
                MissingModel.ofWarranty(about, grounds),
                grounds.because());
    }
}
