package io.baoxiu.web.request;

import io.baoxiu.decision.budget.CheckRunning;
import io.baoxiu.decision.budget.Ending;
import io.baoxiu.decision.budget.Superseded;
import io.baoxiu.table.Allowance;
import io.baoxiu.web.problem.Pages;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failure to answer a request into a problem for the caller. */
@RestControllerAdvice
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem, HttpServletRequest request) {
        return problems.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return answer(ProblemType.MALFORMED_JSON, "请求正文须为一个 JSON", "the body must be exactly one JSON text", request);
    }

    @ExceptionHandler({NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    @Nullable
    ResponseEntity<Object> nowhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Pages.areFor(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        return answer(ProblemType.NOT_FOUND, "此处没有内容", "there is nothing here", request);
    }

    @ExceptionHandler
    ResponseEntity<Object> method(HttpRequestMethodNotSupportedException method, HttpServletRequest request) {
        var allowed = new HttpHeaders();
        allowed.setAllow(method.getSupportedHttpMethods() == null ? Set.of() : method.getSupportedHttpMethods());
        var problem = new Problem(
                ProblemType.METHOD_NOT_ALLOWED,
                "允许的方法见 `Allow`",
                "the header `Allow` lists the methods that are allowed");
        return problems.answer(problem, request, allowed);
    }

    @ExceptionHandler
    ResponseEntity<Object> mediaType(HttpMediaTypeNotSupportedException type, HttpServletRequest request) {
        return unsupported(request);
    }

    @ExceptionHandler
    ResponseEntity<Object> multipart(MultipartException broken, HttpServletRequest request) {
        return problems.answer(BrokenUpload.problem(broken), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> upload(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return problems.answer(BrokenUpload.problem(tooLarge), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> memory(Allowance.Overdrawn overdrawn, HttpServletRequest request) {
        return answer(
                ProblemType.TOO_MANY_REQUESTS,
                "正在读取的工作簿已占满为此预留的内存，请稍后再试",
                "the workbooks being read use all the memory reserved for reading: try again later",
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> memory(Allowance.Exceeded exceeded, HttpServletRequest request) {
        return answer(
                ProblemType.TOO_LARGE,
                "单是这次上传所需的内存就超过服务为读取预留的总量（`baoxiu.reading.memory`）：请减少或缩小工作簿，或请运维调高",
                "this upload alone needs more memory than the service reserves for reading (`baoxiu.reading.memory`):"
                        + " send fewer or smaller workbooks, or ask the operators to raise the limit",
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> time(Allowance.OutOfTime over, HttpServletRequest request) {
        return answer(
                ProblemType.TOO_LARGE,
                "读写这些工作簿所需的时间超过一次请求的限额（`baoxiu.reading.time`）：请减少或缩小工作簿，或请运维调高",
                "reading or writing these workbooks takes longer than a request may (`baoxiu.reading.time`): send fewer"
                        + " or smaller workbooks, or ask the operators to raise the limit",
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> running(CheckRunning running, HttpServletRequest request) {
        return answer(ProblemType.TOO_MANY_REQUESTS, "您的上一次检查尚未结束", "another check of yours is still running", request);
    }

    @ExceptionHandler
    ResponseEntity<Object> superseded(Superseded superseded, HttpServletRequest request) {
        return answer(
                ProblemType.TOO_MANY_REQUESTS,
                "您已要求新的检查，这一次不再进行",
                "a newer check of yours took the place of this one",
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> ending(Ending ending, HttpServletRequest request) {
        return answer(ProblemType.UNAVAILABLE, "服务即将停止", "the service is shutting down", request);
    }

    /** An exception with a status of its own is a refusal by Spring; any other is a failure of the service. */
    @ExceptionHandler
    ResponseEntity<Object> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            var type = ProblemType.ofStatus(refusal.getStatusCode().value());
            return answer(type, "请求有误", "the request is invalid", request);
        }
        return problems.answer(problems.of(failure, request), request);
    }

    private ResponseEntity<Object> unsupported(HttpServletRequest request) {
        return answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, "此处不接受这种内容", "this media type is not accepted here", request);
    }

    private ResponseEntity<Object> answer(ProblemType type, String zh, String en, HttpServletRequest request) {
        return problems.answer(new Problem(type, zh, en), request);
    }
}
