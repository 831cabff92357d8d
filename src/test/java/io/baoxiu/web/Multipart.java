package io.baoxiu.web;

import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part. */
final class Multipart {

    private static final String BOUNDARY = "e0b3-baoxiu-5c1f";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart workbook(WorkbookFile workbook) {
        return file("workbook", workbook.name() + ".xlsx", workbook.content());
    }

    Multipart file(String part, String name, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        text("\r\n");
        return this;
    }

    Multipart field(String name, String value) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    HttpResponse<String> post(Http http, String user, String path, String... headers) {
        return Http.send(request(http, user, path), headers);
    }

    HttpRequest.Builder request(Http http, String user, String path) {
        return request(http, user, path, whole());
    }

    /** Of a whole body, which many requests may share. */
    static HttpRequest.Builder request(Http http, String user, String path, byte[] whole) {
        return http.as(user, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(whole));
    }

    byte[] whole() {
        text("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    /** As bytes to be sent, after a head. */
    byte[] raw(String path, String headers) {
        text("--" + BOUNDARY + "--\r\n");
        byte[] head = ("POST " + path + " HTTP/1.1\r\n" + headers + "Content-Type: multipart/form-data; boundary="
                        + BOUNDARY + "\r\nContent-Length: " + body.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
