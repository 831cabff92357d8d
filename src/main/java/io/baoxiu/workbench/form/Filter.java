package io.baoxiu.workbench.form;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.FaultSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * A field that narrows what a page lists.
 *
 * @param name of the parameter
 * @param label empty if the page has a text for it
 * @param choices the values to choose from; empty if it is typed
 * @param text its content
 * @param fault what is wrong with it
 */
public record Filter(
        String name,
        String label,
        List<Choice> choices,
        String text,
        @Nullable String fault) {

    /** @param chosen whether it is selected */
    public record Choice(String value, String label, boolean chosen) {}

    /** The faults, by parameter name. */
    public static Map<String, String> faults(List<Fault> faults, Language language) {
        Map<String, String> said = new LinkedHashMap<>();
        faults.forEach(fault ->
                said.putIfAbsent(fault.pointer().replaceFirst("^/", ""), FaultSentence.of(fault.detail(), language)));
        return said;
    }

    /** Gives a page its filters, with the faults of each and all others. */
    public static void show(List<Filter> filters, Map<String, String> faults, Model model) {
        model.addAttribute("filters", filters);
        model.addAttribute("faults", faults);
        model.addAttribute("elsewhere", elsewhere(faults, filters));
    }

    /** The faults of parameters that no field shows. */
    private static List<String> elsewhere(Map<String, String> faults, List<Filter> shown) {
        Set<String> names = shown.stream().map(Filter::name).collect(Collectors.toSet());
        return faults.entrySet().stream()
                .filter(fault -> !names.contains(fault.getKey()))
                .map(fault -> fault.getKey() + ": " + fault.getValue())
                .toList();
    }
}
