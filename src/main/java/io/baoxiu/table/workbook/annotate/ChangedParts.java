package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.workbook.container.PartName;
import io.baoxiu.table.workbook.container.Parts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xml.sax.SAXException;

/** The parts of a workbook, with some replaced, added or removed. */
public final class ChangedParts {

    private final Parts parts;
    private final Map<String, Written> changed = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    /** A part that is written straight to the output, however large it is. */
    interface Written {
        void to(OutputStream part) throws SAXException, IOException;
    }

    public ChangedParts(Parts parts) {
        this.parts = parts;
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    public void put(String part, byte[] content) {
        put(part, out -> out.write(content));
    }

    void put(String part, Written content) {
        changed.put(PartName.key(part), content);
        names.putIfAbsent(PartName.key(part), parts.written(part));
    }

    public void remove(String part) {
        removed.add(PartName.key(part));
    }

    public byte[] zipped() throws SAXException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            zippedTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Leaves the stream open. */
    void zippedTo(OutputStream out) throws SAXException, IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Set<String> all = new LinkedHashSet<>(parts.names());
        all.addAll(changed.keySet());
        all.removeAll(removed);
        for (String name : all) {
            zip.putNextEntry(new ZipEntry(names.getOrDefault(name, parts.written(name))));
            Written content = changed.get(name);
            if (content != null) {
                content.to(zip);
            } else {
                copy(name, zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private void copy(String name, ZipOutputStream zip) throws SAXException, IOException {
        try (InputStream part = parts.open(name)) {
            part.transferTo(zip);
        }
    }
}
