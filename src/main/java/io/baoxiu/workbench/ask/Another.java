package io.baoxiu.workbench.ask;

import io.baoxiu.vocabulary.Question;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Another part in the same report: the home, the contractor and the day of the report are kept, everything else is asked again. */
final class Another {

    private Another() {}

    /** The address of the form for it. */
    static String part(Question question, Map<String, String> typed) {
        var address = UriComponentsBuilder.fromPath("/ask");
        question.facts().stream()
                .map(Question.Named::name)
                .filter(Another::stays)
                .filter(name -> !typed.getOrDefault(name, "").isBlank())
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        address.queryParam("another", "yes");
        return address.encode().buildAndExpand(typed).toUriString();
    }

    private static boolean stays(String name) {
        return name.startsWith("unit.")
                || name.startsWith("contractor.") && !name.endsWith(".response")
                || name.equals("complaint.kind")
                || name.equals("complaint.reportedAt");
    }
}
