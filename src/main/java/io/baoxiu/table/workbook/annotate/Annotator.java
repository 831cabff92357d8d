package io.baoxiu.table.workbook.annotate;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.container.ContentTypes;
import io.baoxiu.table.workbook.container.Dom;
import io.baoxiu.table.workbook.container.Parts;
import io.baoxiu.table.workbook.container.Xml;
import io.baoxiu.table.workbook.read.Layout;
import io.baoxiu.vocabulary.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.xml.sax.SAXException;

/**
 * Returns a workbook with each finding as a comment and a fill at its cell. Nothing else changes, and earlier
 * annotations are replaced.
 */
public final class Annotator {

    private final Parts parts;
    private final Xml xml;
    private final Layout layout;
    private final Fills fills;
    private final ChangedParts changed;
    private final Set<String> added = new HashSet<>();

    private Annotator(WorkbookFile file) throws SAXException {
        parts = Parts.of(file.content());
        changed = new ChangedParts(parts);
        xml = new Xml(parts);
        layout = Layout.of(xml, new Findings(), file.name());
        Optional<String> styles = layout.part("styles");
        fills = styles.isPresent() ? new Fills(Dom.of(parts.open(styles.get()))) : Fills.none();
    }

    /**
     * Empty if the file cannot be read as a workbook, and so cannot be annotated.
     *
     * @param suggested how a suggestion is worded
     */
    public static Optional<byte[]> annotate(
            WorkbookFile file, List<Finding> findings, Language language, Function<Object, String> suggested) {
        return annotate(file, (sheet, first) -> {
            List<Finding> here = findings.stream()
                    .filter(finding -> sheet.equals(finding.sheet() == null ? first : finding.sheet()))
                    .toList();
            return Notes.of(here, language, suggested);
        });
    }

    /**
     * The same for notes of the caller at cells of one sheet.
     *
     * @param said the notes of each cell, in order
     */
    public static Optional<byte[]> noted(WorkbookFile file, String sheet, Map<Address, List<String>> said) {
        return annotate(file, (name, first) -> name.equals(sheet) ? Notes.of(said) : Map.of());
    }

    private static Optional<byte[]> annotate(
            WorkbookFile file, BiFunction<String, String, Map<Address, String>> notes) {
        try {
            return Optional.of(new Annotator(file).annotated(notes));
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }

    /** @param notes the notes for the cells of a sheet, given its name and that of the first sheet */
    private byte[] annotated(BiFunction<String, String, Map<Address, String>> notes) throws SAXException {
        String first = layout.sheets().get(0).name();
        for (Layout.Tab tab : layout.sheets()) {
            if (tab.isWorksheet()) {
                annotate(tab, notes.apply(tab.name(), first));
            }
        }
        if (!changed.isEmpty()) {
            layout.part("styles").ifPresent(part -> changed.put(part, fills.bytes()));
        }
        declare();
        return changed.zipped();
    }

    private void annotate(Layout.Tab tab, Map<Address, String> notes) throws SAXException {
        SheetLinks links = new SheetLinks(parts, xml, tab.part());
        if (notes.isEmpty() && links.comments().isEmpty()) {
            return;
        }
        Optional<String> known = links.comments();
        Comments comments = isThere(known) ? Comments.of(Dom.of(parts.open(known.get()))) : Comments.none();
        Comments.Taken taken = comments.take();
        if (notes.isEmpty() && taken.isEmpty()) {
            return;
        }
        Set<Address> boxes = new HashSet<>(notes.keySet());
        boxes.removeAll(comments.others());
        comments.put(notes);
        changed.put(
                known.orElseGet(
                        () -> add(links, "comments", "xl/comments", ".xml").part()),
                comments.bytes());
        Optional<String> drawn = links.shapes();
        Shapes shapes = isThere(drawn) ? Shapes.of(Dom.of(parts.open(drawn.get()))) : Shapes.none();
        shapes.remove(taken.alone());
        shapes.add(boxes);
        SheetLinks.Link drawing = drawn.map(part -> new SheetLinks.Link("", part))
                .orElseGet(() -> add(links, "vmlDrawing", "xl/drawings/vmlDrawing", ".vml"));
        changed.put(drawing.part(), shapes.bytes());
        changed.put(links.part(), links.bytes());
        SheetMarks marks = new SheetMarks(notes.keySet(), fills, drawing.id(), drawn.isPresent());
        xml.parse(tab.part(), marks);
        changed.put(tab.part(), marks.bytes());
    }

    private SheetLinks.Link add(SheetLinks links, String kind, String before, String after) {
        SheetLinks.Link link = links.add(kind, before, after, added);
        added.add(link.part());
        return link;
    }

    /** The target of a relationship may be missing; then it is created. */
    private boolean isThere(Optional<String> part) {
        part.filter(name -> !parts.has(name)).ifPresent(added::add);
        return part.isPresent() && parts.has(part.get());
    }

    /** Adds the content types of the new parts. */
    private void declare() throws SAXException {
        if (!added.isEmpty()) {
            ContentTypes types = new ContentTypes(Dom.of(parts.open(ContentTypes.PART)));
            added.forEach(types::declare);
            changed.put(ContentTypes.PART, types.bytes());
        }
    }
}
