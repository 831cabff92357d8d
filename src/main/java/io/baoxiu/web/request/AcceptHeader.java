package io.baoxiu.web.request;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Formats that are sent only to callers who name them in {@code Accept}. */
public final class AcceptHeader {

    public static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private AcceptHeader() {}

    public static boolean names(MediaType type, HttpHeaders headers) {
        return accepted(headers).stream().anyMatch(type::equalsTypeAndSubtype);
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            return headers.getAccept();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
