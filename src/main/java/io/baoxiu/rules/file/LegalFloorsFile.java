package io.baoxiu.rules.file;

import io.baoxiu.table.premise.LegalFloor;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.TermKind;
import io.baoxiu.table.premise.WeighedTerm;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The files {@code legal-floors.yaml} and {@code weighed-terms.yaml} beside the rules. */
final class LegalFloorsFile {

    private LegalFloorsFile() {}

    static LegalFloors read(Vocabulary vocabulary) {
        return new LegalFloors(
                PlainYaml.shipped("/rules/legal-floors.yaml").stream()
                        .map(entry -> floor(entry, vocabulary))
                        .toList(),
                PlainYaml.shipped("/rules/weighed-terms.yaml").stream()
                        .map(entry -> weighed(entry, vocabulary))
                        .toList());
    }

    private static LegalFloor floor(Map<?, ?> entry, Vocabulary vocabulary) {
        String[] least = PremisesFile.text(entry, "least").split(" ");
        return new LegalFloor(
                new TermKind(PremisesFile.text(entry, "of"), PremisesFile.text(entry, "from"), least[least.length - 1]),
                least.length == 1 ? 0 : Long.parseLong(least[0]),
                new HashSet<>(((List<?>) PremisesFile.present(entry, "parts"))
                        .stream().map(Object::toString).toList()),
                entry.containsKey("where")
                        ? PremisesFile.tests(PremisesFile.present(entry, "where"), vocabulary)
                        : Map.of(),
                PremisesFile.text(entry, "clause"));
    }

    /** A text with a dot is a path; any other is a code. */
    private static WeighedTerm weighed(Map<?, ?> entry, Vocabulary vocabulary) {
        String of = PremisesFile.text(entry, "of");
        String from = PremisesFile.text(entry, "from");
        String unit = PremisesFile.text(entry, "unit");
        var length = vocabulary.term(PremisesFile.text(entry, "length"));
        if (of.contains(".")) {
            return new WeighedTerm.Entries(vocabulary.term(of), vocabulary.term(from), vocabulary.term(unit), length);
        }
        return unit.contains(".")
                ? new WeighedTerm.Columns(of, from, vocabulary.term(unit), length)
                : new WeighedTerm.Stated(new TermKind(of, from, unit), length);
    }
}
