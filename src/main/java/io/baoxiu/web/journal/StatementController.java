package io.baoxiu.web.journal;

import io.baoxiu.decision.statement.StatementQuery;
import io.baoxiu.decision.statement.StatementSheets;
import io.baoxiu.decision.statement.StatementWords;
import io.baoxiu.journal.statement.Statement;
import io.baoxiu.journal.statement.StatementCsv;
import io.baoxiu.journal.statement.Statements;
import io.baoxiu.release.Releases;
import io.baoxiu.table.print.PrintedWorkbook;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.request.AcceptHeader;
import io.baoxiu.web.request.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a month's repairs cost and who bears the cost, for those who settle it. */
@RestController
class StatementController {

    private final Statements statements;
    private final Releases releases;

    StatementController(Statements statements, Releases releases) {
        this.statements = statements;
        this.releases = releases;
    }

    @Operation(summary = "What a month's repairs cost and who bears it")
    @GetMapping("/v1/statements/{month:[^.]*}")
    Statement json(@PathVariable String month, Parameters parameters) {
        return StatementQuery.of(month, parameters.values(), statements).drawn(statements);
    }

    @Operation(summary = "Its lines for a spreadsheet")
    @GetMapping("/v1/statements/{month:[^.]*}.csv")
    void csv(@PathVariable String month, Parameters parameters, Language language, HttpServletResponse response)
            throws IOException {
        Statement statement =
                StatementQuery.of(month, parameters.values(), statements).drawn(statements);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        attach(statement, ".csv", response);
        response.getOutputStream().write(StatementCsv.text(statement, language).getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "The same as a workbook, to print and serve")
    @GetMapping("/v1/statements/{month:[^.]*}.xlsx")
    void workbook(@PathVariable String month, Parameters parameters, Language language, HttpServletResponse response)
            throws IOException {
        StatementQuery query = StatementQuery.of(month, parameters.values(), statements);
        Statement statement = query.drawn(statements);
        response.setContentType(AcceptHeader.WORKBOOK.toString());
        attach(statement, ".xlsx", response);
        var words = new StatementWords(language, releases.inForceToday().rules().vocabulary());
        PrintedWorkbook.write(new StatementSheets(statement, query, words).all(), response.getOutputStream());
    }

    private static void attach(Statement statement, String ending, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"statement-" + statement.month() + ending + "\"");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
