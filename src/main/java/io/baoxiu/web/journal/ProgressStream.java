package io.baoxiu.web.journal;

import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.decision.replay.Replays;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Sends the progress of a replay while it runs, and its report at the end. */
final class ProgressStream implements Consumer<Replays.Progress> {

    private final Form form;
    private final HttpServletResponse response;
    private final JsonMapper json;

    ProgressStream(Form form, HttpServletResponse response, JsonMapper json) {
        this.form = form;
        this.response = response;
        this.json = json;
        response.setContentType(form.type().toString());
        response.setCharacterEncoding("UTF-8");
    }

    /** The two formats of a stream of JSON. */
    enum Form {
        NDJSON(MediaType.APPLICATION_NDJSON) {
            @Override
            String told(String event, String json) {
                return json + "\n";
            }
        },
        EVENTS(MediaType.TEXT_EVENT_STREAM) {
            @Override
            String told(String event, String json) {
                return "event: " + event + "\ndata: " + json + "\n\n";
            }
        };

        private final MediaType type;

        Form(MediaType type) {
            this.type = type;
        }

        MediaType type() {
            return type;
        }

        abstract String told(String event, String json);
    }

    /** Throws if the listener has disconnected, which ends the replay. */
    @Override
    public void accept(Replays.Progress progress) {
        tell("progress", progress);
    }

    void report(ReplayReport report) {
        tell("report", report);
    }

    private void tell(String event, Object value) {
        send(form.told(event, json.writeValueAsString(Map.of(event, value))), response);
    }

    /** For callers who accept no stream: a blank before a JSON text has no meaning, and shows whether the caller is still connected. */
    static void blank(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        }
        send("\n", response);
    }

    private static void send(String told, HttpServletResponse response) {
        try {
            response.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
