package io.baoxiu.web.problem;

import io.baoxiu.table.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of problems a caller can get (RFC 9457), each with a page under {@code /problems/} that explains it. */
public enum ProblemType {
    MALFORMED_JSON(400, "请求不是 JSON", "The request is not JSON"),
    INVALID_FACTS(400, "事实有误", "The facts are faulty"),
    UNAUTHORIZED(401, "未登录", "Nobody is logged in"),
    FORBIDDEN(403, "无权限", "Not allowed"),
    NOT_FOUND(404, "不存在", "Not found"),
    METHOD_NOT_ALLOWED(405, "方法不允许", "The method is not allowed"),
    CONFLICT(409, "与现状冲突", "Conflict with the current state"),
    TOO_LARGE(413, "请求过大", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "媒体类型不支持", "The media type is not supported"),
    WORKBOOK_REFUSED(422, "工作簿未通过检查", "The workbook is refused"),
    NO_RELEASE_IN_FORCE(422, "当日没有生效的版本", "No release is in force on that day"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于另一请求", "The idempotency key was used for another request"),
    TOO_MANY_REQUESTS(429, "请求过多", "Too many requests"),
    UNAVAILABLE(503, "暂时不可用", "Unavailable for now"),
    INTERNAL(500, "内部错误", "Internal error"),
    /** Invalid HTTP; the status says everything. */
    BAD_REQUEST(400, "请求有误", "Bad request"),
    /** Not available in any of the accepted formats; the status says everything. */
    NOT_ACCEPTABLE(406, "没有可接受的形式", "Not acceptable"),
    /** The requested resource no longer exists; the status says everything. */
    GONE(410, "已不存在", "Gone");

    private final int status;
    private final Message title;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.title = new Message(zh, en);
    }

    public int status() {
        return status;
    }

    public Message title() {
        return title;
    }

    /** Whether it is part of the documented contract and so has a page. */
    public boolean explained() {
        return this != BAD_REQUEST && this != NOT_ACCEPTABLE && this != GONE;
    }

    public String uri() {
        return explained() ? "/problems/" + slug() : "about:blank";
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> explainedAt(String slug) {
        return Arrays.stream(values())
                .filter(type -> type.explained() && type.slug().equals(slug))
                .findFirst();
    }

    /** The type that fits an HTTP status. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> GONE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> WORKBOOK_REFUSED;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
