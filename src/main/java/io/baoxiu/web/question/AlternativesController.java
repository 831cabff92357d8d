package io.baoxiu.web.question;

import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What would change a decision, one fact at a time. Nothing is kept, whatever the caller requests. */
@RestController
class AlternativesController {

    static final String ADDRESS = "/v1/decisions/alternatives";

    private final Asking asking;

    AlternativesController(Asking asking) {
        this.asking = asking;
    }

    @PostMapping(path = ADDRESS, consumes = "application/json")
    ResponseEntity<byte[]> find(
            @RequestBody byte[] facts,
            HttpServletRequest request,
            Parameters parameters,
            Caller caller,
            Language language) {
        return asking.alternatives(facts, request, Wishes.of(parameters), caller, language);
    }
}
