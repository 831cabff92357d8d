package io.baoxiu.web.release;

import io.baoxiu.analysis.difference.TooIntricate;
import io.baoxiu.decision.lookup.BeyondReach;
import io.baoxiu.decision.lookup.UnknownDecision;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.replay.FactsDropped;
import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.UnreadableEntry;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.draft.DraftConflict;
import io.baoxiu.release.draft.DraftStale;
import io.baoxiu.release.draft.DraftTooLarge;
import io.baoxiu.release.draft.UnknownTable;
import io.baoxiu.release.publish.NotTheirs;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.record.TamperedRelease;
import io.baoxiu.release.record.Visible;
import io.baoxiu.release.standing.UnknownRelease;
import io.baoxiu.table.Message;
import io.baoxiu.table.grid.EditsRefused;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns failures to propose, publish or try a release, or to show an entry, into problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReleaseAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseAdvice.class);

    private final Problems problems;

    ReleaseAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(WorkbooksRefused refused, HttpServletRequest request) {
        log(refused, request);
        var detail = new Message("工作簿有误，未保存", "the workbooks have errors; nothing was saved");
        var problem = new Problem(
                ProblemType.WORKBOOK_REFUSED,
                detail,
                language -> Map.of("findings", FindingJson.all(refused.findings(), language)));
        return problems.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(UnknownRelease unknown, HttpServletRequest request) {
        return answer(ProblemType.NOT_FOUND, "没有这个版本", unknown, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(UnknownDecision unknown, HttpServletRequest request) {
        return problems.answer(new Problem(ProblemType.NOT_FOUND, "没有这个决策", "there is no such decision"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> beyond(BeyondReach beyond, HttpServletRequest request) {
        Message said = beyond.said();
        return problems.answer(new Problem(ProblemType.FORBIDDEN, said.zh(), said.en()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(ReleaseConflict conflict, HttpServletRequest request) {
        log(conflict, request);
        return problems.answer(new Problem(ProblemType.CONFLICT, conflict.detail(), language -> Map.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> another(NotTheirs another, HttpServletRequest request) {
        log(another, request);
        return problems.answer(new Problem(ProblemType.FORBIDDEN, another.detail(), language -> Map.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(DraftConflict conflict, HttpServletRequest request) {
        var detail = new Message("这份草稿在另一个窗口改过，没有覆盖它", String.valueOf(conflict.getMessage()));
        var problem = new Problem(ProblemType.CONFLICT, detail, language -> Map.of("version", conflict.version()));
        return problems.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(DraftStale stale, HttpServletRequest request) {
        return problems.answer(new Problem(ProblemType.CONFLICT, stale.detail(), language -> Map.of()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> large(DraftTooLarge large, HttpServletRequest request) {
        return answer(ProblemType.TOO_LARGE, "草稿最多与一次上传一样大：64 MiB", large, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(EditsRefused refused, HttpServletRequest request) {
        List<Fault> faults = refused.faults().stream()
                .map(fault -> new Fault(
                        fault.pointer().isEmpty() ? "/sheet" : "/edits" + fault.pointer(),
                        Fault.Code.INCONSISTENT,
                        fault.message(),
                        List.of()))
                .toList();
        return problems.answer(Problem.of(faults), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(UnknownTable unknown, HttpServletRequest request) {
        return answer(ProblemType.NOT_FOUND, "没有这个表", unknown, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> busy(ReplayBusy busy, HttpServletRequest request) {
        return answer(ProblemType.TOO_MANY_REQUESTS, "已有一次重算在进行", busy, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> intricate(TooIntricate tables, HttpServletRequest request) {
        var problem = new Problem(
                ProblemType.WORKBOOK_REFUSED,
                "两个版本的精确差异超出计算限额",
                "the exact difference of the two would exceed its budget");
        return problems.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> dropped(FactsDropped dropped, HttpServletRequest request) {
        return answer(ProblemType.GONE, "其事实已到期删除", dropped, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableEntry unreadable, HttpServletRequest request) {
        return answer(ProblemType.GONE, "这条记录已无法读取", unreadable, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> changed(TamperedRelease changed, HttpServletRequest request) {
        return answer(ProblemType.CONFLICT, "该版本已不是批准时的内容", changed, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> faulty(FaultyFields faulty, HttpServletRequest request) {
        return problems.answer(Problem.of(faulty.faults()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notJson(NotJson malformed, HttpServletRequest request) {
        return problems.answer(Problem.notJson(malformed.said()), request);
    }

    /** Logs why a release could not be made. */
    private static void log(RuntimeException why, HttpServletRequest request) {
        LOG.info(
                "{} {} refused to {}: {}",
                request.getMethod(),
                Visible.text(request.getRequestURI()),
                Visible.text(String.valueOf(request.getRemoteUser())),
                Visible.text(String.valueOf(why.getMessage())));
    }

    private ResponseEntity<Object> answer(
            ProblemType type, String zh, RuntimeException why, HttpServletRequest request) {
        return problems.answer(new Problem(type, zh, String.valueOf(why.getMessage())), request);
    }
}
