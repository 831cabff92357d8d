package io.baoxiu.web.question;

import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.web.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All questions: each at its own address, and those that come with the software also at their fixed ones. */
@RestController
@RequestMapping(consumes = "application/json")
class Questions {

    private final Asking asking;

    Questions(Asking asking) {
        this.asking = asking;
    }

    @PostMapping({
        "/v1/questions/{question}",
        "/v1/decisions/{question:warranty|approval}",
        "/v1/{question:project-obligations|follow-ups|retention-releases|area-differences}"
    })
    @Nullable
    ResponseEntity<byte[]> ask(
            @PathVariable String question,
            @RequestBody byte[] facts,
            HttpServletRequest request,
            Parameters parameters,
            Caller caller,
            Language language) {
        return asking.ask(question, facts, request, Wishes.of(parameters), caller, language);
    }

    @PostMapping("/v1/decisions")
    @Nullable
    ResponseEntity<byte[]> decide(
            @RequestBody byte[] facts,
            HttpServletRequest request,
            Parameters parameters,
            Caller caller,
            Language language) {
        return ask(Question.DECISION, facts, request, parameters, caller, language);
    }
}
