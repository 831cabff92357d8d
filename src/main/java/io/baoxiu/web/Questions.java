package io.baoxiu.web;

import io.baoxiu.decision.Answered;
import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of the rules, each question at its address. */
@RestController
@RequestMapping(consumes = "application/json")
class Questions {

    private final Asking asking;

    Questions(Asking asking) {
        this.asking = asking;
    }

    @PostMapping("/v1/decisions")
    ResponseEntity<Answered> decide(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.once(Question.DECISION, facts, headers, caller, language);
    }

    @PostMapping("/v1/decisions/warranty")
    ResponseEntity<Answered> warranty(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.about(Question.WARRANTY, facts, headers, caller, language);
    }

    @PostMapping("/v1/decisions/approval")
    ResponseEntity<Answered> approval(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.about(Question.APPROVAL, facts, headers, caller, language);
    }

    @PostMapping("/v1/project-obligations")
    ResponseEntity<Answered> obligations(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.about(Question.OBLIGATIONS, facts, headers, caller, language);
    }

    @PostMapping("/v1/follow-ups")
    ResponseEntity<Answered> followUps(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.about(Question.FOLLOW_UP, facts, headers, caller, language);
    }

    @PostMapping("/v1/retention-releases")
    ResponseEntity<Answered> retention(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.about(Question.RETENTION, facts, headers, caller, language);
    }

    @PostMapping("/v1/area-differences")
    ResponseEntity<Answered> area(
            @RequestBody byte[] facts, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return asking.about(Question.AREA, facts, headers, caller, language);
    }
}
