package io.baoxiu.web.problem;

import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A plain page, without script or style. */
public final class Page {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s</title></head>
            <body>
            <h1>%2$s</h1>
            %3$s
            </body>
            </html>
            """;

    private Page() {}

    /** @param body as HTML */
    public static ResponseEntity<String> of(String title, String body, Language language) {
        var headers = new HttpHeaders();
        headers.setContentType(HTML);
        RequestLanguage.tell(language, headers);
        return ResponseEntity.ok().headers(headers).body(FRAME.formatted(language.tag(), title, body));
    }
}
