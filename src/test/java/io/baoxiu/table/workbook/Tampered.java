package io.baoxiu.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts someone has changed by hand. */
final class Tampered {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Tampered of(byte[] workbook) {
        Tampered tampered = new Tampered();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tampered.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tampered;
    }

    Tampered change(String part, UnaryOperator<String> change) {
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing changed in `" + part + "`: " + before);
        }
        return put(part, after);
    }

    Tampered put(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Links a new part to an old one, as a spreadsheet program would. */
    Tampered link(String from, String kind, String target, String mode) {
        int slash = from.lastIndexOf('/') + 1;
        String part = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
        String link =
                "<Relationship Id=\"rNew\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + kind + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/>";
        if (!parts.containsKey(part)) {
            put(
                    part,
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        }
        return change(part, rels -> rels.replace("</Relationships>", link + "</Relationships>"));
    }

    /** Says what a part is. */
    Tampered declare(String part, String type) {
        return change(
                "[Content_Types].xml",
                types -> types.replace(
                        "</Types>", "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>"));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] deflatedZeros(String part, long size) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
