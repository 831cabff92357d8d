package io.baoxiu.workbench.ask;

import io.baoxiu.vocabulary.Question;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Another part of the same report: the home, the contractor and the day of the report stay, all else is asked for anew. */
final class Another {

    private Another() {}

    /** The address of its form. */
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
