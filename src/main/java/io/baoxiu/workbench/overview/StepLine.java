package io.baoxiu.workbench.overview;

import io.baoxiu.words.Figures;
import java.util.List;

/** The costs of a step of a period, in the order of the classes. */
record StepLine(String name, List<String> sums, String total) {

    static List<StepLine> of(CostSteps costs, boolean zh) {
        return costs.steps().stream()
                .map(step -> new StepLine(
                        CostDrawing.label(costs.step(), step.first(), zh),
                        costs.classes().stream()
                                .map(code -> Figures.number(step.of(code)))
                                .toList(),
                        Figures.number(step.total())))
                .toList();
    }
}
