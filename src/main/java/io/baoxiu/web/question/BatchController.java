package io.baoxiu.web.question;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.reading.json.LineTooLong;
import io.baoxiu.decision.reading.json.Lines;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.request.BodyLimit;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An unlimited stream of complaints, one per line, each answered by one line, in order, as they arrive. */
@RestController
class BatchController {

    private static final int LONGEST_LINE = 1 << 20;

    private final BatchLines lines;

    BatchController(BatchLines lines) {
        this.lines = lines;
    }

    @Operation(summary = "Complaints, one a line; an answer or a problem a line, in order")
    @PostMapping(path = BodyLimit.STREAMED, consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void decide(HttpServletRequest request, HttpServletResponse response, Caller caller, Language language)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = new Lines(request.getInputStream(), LONGEST_LINE);
        var answers = new BatchAnswers(response.getOutputStream());
        var asked = new BatchLines.Asked(caller, language, request);
        long number = 0;
        byte[] line = new byte[0];
        while (line != null) {
            if (!body.isNextHere()) {
                answers.tellAll();
            }
            number++;
            try {
                line = body.next();
                if (line != null && !Lines.isBlank(line)) {
                    answers.add(line.length, lines.begin(line, number, asked));
                }
            } catch (LineTooLong tooLong) {
                answers.add(0, lines.problem(tooLong(), number, asked));
            }
        }
        answers.tellAll();
    }

    private static Problem tooLong() {
        return new Problem(ProblemType.TOO_LARGE, "每行不得超过 1 MiB", "a line may be at most 1 MiB");
    }
}
