package io.baoxiu.web.problem;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A page for each type of problem: what it means and what the caller can do. */
@Hidden
@RestController
class ProblemPages {

    @GetMapping("/problems/{slug}")
    ResponseEntity<String> page(@PathVariable("slug") String slug, Language language) {
        ProblemType type = ProblemType.explainedAt(slug)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "没有这种问题", "there is no such problem"));
        String address = "<p><code>" + type.uri() + "</code>, HTTP " + type.status() + "</p>";
        String body = address + "\n<p>" + explanation(type).in(language) + "</p>";
        return Page.of(type.title().in(language), body, language);
    }

    private static Message explanation(ProblemType type) {
        return switch (type) {
            case MALFORMED_JSON ->
                new Message(
                        "请求正文须为一个 UTF-8 编码的 JSON，嵌套不超过 64 层，其后不得有其他内容。",
                        "The body must be exactly one JSON text in UTF-8, nested no deeper than 64 levels.");
            case INVALID_FACTS ->
                new Message(
                        "请求中有字段不合规则。<code>errors</code> 一次列出全部错误（至多一百处，<code>more</code> 是其余的数目）：<code>pointer</code> 是字段的位置（JSON Pointer），<code>code</code> 是错误的种类，<code>nearest</code> 是可能想写的名称或代码。改正后重发即可。",
                        "Some properties break their rules. <code>errors</code> lists all of them, or the first hundred, and <code>more</code> says how many more there are: <code>pointer</code> is the place (a JSON Pointer), <code>code</code> the kind of fault, <code>nearest</code> what may have been meant. Correct them and send the request again.");
            case UNAUTHORIZED ->
                new Message(
                        "请以用户名和密码（HTTP Basic）或令牌（Bearer）登录。令牌须由所设的签发者签发，未过期，且受众为本服务。",
                        "Log in with a name and password (HTTP Basic), or with a bearer token of the configured issuer that has not expired and is meant for this service.");
            case FORBIDDEN ->
                new Message(
                        "当前用户的角色不允许这样做，或者请求来自别的网站或代理，或者缺少 CSRF 令牌。",
                        "The caller's roles do not allow it, the request came from another site or through a proxy, or its CSRF token is missing.");
            case NOT_FOUND -> new Message("此地址没有内容，或编号不存在。", "Nothing exists at this address or with this id.");
            case METHOD_NOT_ALLOWED ->
                new Message(
                        "此地址不接受这种方法；响应头 <code>Allow</code> 列出可用的方法。",
                        "The address does not take this method; the header <code>Allow</code> names those that it does.");
            case CONFLICT ->
                new Message(
                        "情况已经改变，例如提案已被处理，或其基础版本已不是最新。请重新读取后再试。",
                        "The state has changed meanwhile: for example, the proposal was already approved or rejected, or its base is no longer the latest release. Read it again, then try again.");
            case TOO_LARGE ->
                new Message(
                        "JSON 正文不得超过 1 MiB，上传的总量不得超过 64 MiB。",
                        "A JSON body may be at most 1 MiB, an upload at most 64 MiB in all.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Message(
                        "决策请求的 <code>Content-Type</code> 为 <code>application/json</code>（UTF-8），工作簿为 <code>multipart/form-data</code>。",
                        "Questions are sent as <code>application/json</code> in UTF-8, workbooks as <code>multipart/form-data</code>.");
            case WORKBOOK_REFUSED ->
                new Message(
                        "工作簿有错误，没有保存任何内容。<code>findings</code> 逐一指出工作表、单元格和原因。",
                        "The workbooks have errors and nothing was kept. <code>findings</code> names sheet, cell and reason of each.");
            case NO_RELEASE_IN_FORCE ->
                new Message(
                        "<code>rulesAsOf</code> 早于第一个版本的生效日。",
                        "<code>rulesAsOf</code> lies before the day from which the first release is in force.");
            case IDEMPOTENCY_KEY_REUSED ->
                new Message(
                        "24 小时内，同一个 <code>Idempotency-Key</code> 已用于另一个请求。新的请求请用新的键。",
                        "The <code>Idempotency-Key</code> was used for another request in the last 24 hours. Give a new request a new key.");
            case TOO_MANY_REQUESTS ->
                new Message(
                        "同时的请求过多。请等待 <code>Retry-After</code> 所示的秒数后再试。",
                        "There are too many requests at a time. Wait as many seconds as <code>Retry-After</code> says, then try again.");
            case UNAVAILABLE ->
                new Message(
                        "决策暂时无法保存，因此没有作出答复。请等待 <code>Retry-After</code> 所示的秒数后再试；带上 <code>Idempotency-Key</code> 可避免重复。",
                        "The decision cannot be recorded now, so it is not answered. Wait as many seconds as <code>Retry-After</code> says, then try again; an <code>Idempotency-Key</code> makes sure that nothing is decided twice.");
            case INTERNAL, BAD_REQUEST, NOT_ACCEPTABLE, GONE ->
                new Message(
                        "服务自身出错。<code>instance</code> 是日志中的编号，请告知运维人员。",
                        "The service has failed. Give the operators <code>instance</code>, the id of this error in the log.");
        };
    }
}
