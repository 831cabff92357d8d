package io.baoxiu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.stereotype.Component;

/** The table of packages as a test: who may use whom. A package that does not exist yet breaks nothing. */
@AnalyzeClasses(packagesOf = Baoxiu.class, importOptions = DoNotIncludeTests.class)
class DirectionTest {

    private static final Set<String> BELOW_THE_EDGE = Set.of(
            "vocabulary",
            "calendar",
            "table",
            "analysis",
            "rules",
            "words",
            "runtime",
            "release",
            "journal",
            "decision",
            "ledger",
            "security");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|]+ \\| ?([^|]*?) ?\\|$");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z.]+)` \\| [^|]+ \\| ?([^|]*?) ?\\|$");
    private static final Pattern ROOM_NAME = Pattern.compile("`([a-z.]+)`");
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
    private static final long MOST_TYPES = 16;
    private static final Path SOURCE = Path.of("src/main/java/io/baoxiu");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?io\\.baoxiu\\.([a-z.]+)\\.[A-Z]");

    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("vocabulary", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("table", Set.of("vocabulary")),
            Map.entry("analysis", Set.of("vocabulary", "table")),
            Map.entry("rules", Set.of("vocabulary", "calendar", "table")),
            Map.entry("decision", Set.of("vocabulary", "calendar", "table", "analysis", "rules", "release", "journal")),
            Map.entry("runtime", Set.of()),
            Map.entry("release", Set.of("vocabulary", "runtime", "rules", "table", "analysis")),
            Map.entry("journal", Set.of("runtime", "vocabulary", "rules")),
            Map.entry("words", Set.of("vocabulary", "table", "rules")),
            Map.entry("ledger", Set.of("vocabulary", "table", "rules", "words", "decision")),
            Map.entry("security", Set.of("decision", "vocabulary")),
            Map.entry("web", BELOW_THE_EDGE),
            Map.entry("workbench", BELOW_THE_EDGE),
            Map.entry("cli", BELOW_THE_EDGE)));

    @ArchTest
    static final ArchRule aPackageUsesOnlyWhatTheTableGrantsIt = layers();

    /** The table in the page for engineers is this one, but for packages that are not there yet. */
    @ArchTest
    static void theDocumentedTableIsThisOne(JavaClasses all) throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/architecture.md")));
        while (row.find()) {
            Set<String> uses = row.group(2).equals("all above")
                    ? BELOW_THE_EDGE
                    : NAME.matcher(row.group(2))
                            .results()
                            .map(name -> name.group(1))
                            .collect(Collectors.toSet());
            documented.put(row.group(1), uses);
        }
        Map<String, Set<String>> granted = new TreeMap<>(MAY_USE);
        granted.keySet().removeIf(name -> !all.containPackage("io.baoxiu." + name));

        assertThat(documented).isEqualTo(granted);
    }

    @ArchTest
    static final ArchRule everyClassLivesInAPackageOfTheTable =
            classes().should().resideInAnyPackage(packages(MAY_USE.keySet(), "io.baoxiu"));

    @ArchTest
    static final ArchRule componentsAreWhereTheServiceLooksForThem = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .resideInAnyPackage(Stream.concat(
                            Stream.of("io.baoxiu"),
                            Stream.of(Baoxiu.class
                                            .getAnnotation(ComponentScan.class)
                                            .basePackages())
                                    .map(place -> place + ".."))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule nothingUsesTheRootPackage = noClasses()
            .that()
            .resideOutsideOfPackage("io.baoxiu")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.baoxiu")
            .allowEmptyShould(true);

    /** The second table of that page: what each package within a package uses of its neighbours, no more and no less. */
    @ArchTest
    static void theDocumentedRoomsAreThose(JavaClasses all) throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        Matcher row = ROOM.matcher(Files.readString(Path.of("docs/architecture.md")));
        while (row.find()) {
            documented.put(
                    row.group(1),
                    ROOM_NAME
                            .matcher(row.group(2))
                            .results()
                            .map(name -> name.group(1))
                            .collect(Collectors.toSet()));
        }
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass type : all) {
            String room = room(type);
            if (room.contains(".")) {
                Set<String> neighbours = used.computeIfAbsent(room, name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> room(dependency.getTargetClass().getBaseComponentType()))
                        .filter(other -> !other.equals(room) && top(other).equals(top(room)))
                        .forEach(neighbours::add);
            }
        }
        imports()
                .forEach((room, others) -> others.stream()
                        .filter(other -> room.contains(".") && top(other).equals(top(room)))
                        .forEach(other -> used.computeIfAbsent(room, name -> new TreeSet<>())
                                .add(other)));

        assertThat(documented).isEqualTo(used);
    }

    /** A constant that the compiler copies leaves no trace in a class, but its import is in the source. */
    @ArchTest
    static void theSourceImportsOnlyWhatTheTableGrants(JavaClasses all) throws IOException {
        imports()
                .forEach((room, others) -> assertThat(others)
                        .as(room)
                        .allMatch(other -> room.isEmpty()
                                || top(other).equals(top(room))
                                || MAY_USE.get(top(room)).contains(top(other))));
    }

    @ArchTest
    static void theSourceFormsNoCircle(JavaClasses all) throws IOException {
        Map<String, Set<String>> left = imports();
        boolean less = true;
        while (less) {
            less = left.values().removeIf(others -> others.stream().noneMatch(left::containsKey));
        }

        assertThat(left).isEmpty();
    }

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("io.baoxiu.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("io.baoxiu.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule vocabularyNeedsJavaOnly = needsJavaOnly("vocabulary");

    @ArchTest
    static final ArchRule calendarNeedsJavaOnly = needsJavaOnly("calendar");

    @ArchTest
    static final ArchRule droolsStaysInRules = staysIn(Set.of("rules"), "org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule poiStaysInTable = staysIn(Set.of("table"), "org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule sqlStaysWhereThingsAreKept =
            staysIn(Set.of("release", "journal", "runtime", "security"), "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule springMvcStaysAtTheEdge = staysIn(Set.of("web", "workbench"), "org.springframework.web..");

    @ArchTest
    static final ArchRule collaboratorsComeThroughTheConstructor =
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Temporal.class)))
                    .and(target(name("now")))
                    .and(target(not(rawParameterTypes(Clock.class)))));

    /** Two types of one name are two things that a reader takes for one. */
    @ArchTest
    static void aSimpleNameStandsForOneType(JavaClasses all) {
        assertThat(topLevel(all)
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                        .values())
                .allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @ArchTest
    static void noPackageIsTooLargeToOverlook(JavaClasses all) {
        assertThat(topLevel(all).collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((place, types) -> assertThat(types).as(place).isLessThanOrEqualTo(MOST_TYPES));
    }

    private static Stream<JavaClass> topLevel(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        assertThat(all.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(place -> !place.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    /** The packages below the root by what their source imports of others. */
    private static Map<String, Set<String>> imports() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String room = SOURCE.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
                Set<String> others = imports.computeIfAbsent(room, name -> new TreeSet<>());
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(others::add);
                others.remove(room);
            }
        }
        return imports;
    }

    /** The package of a type below the root; of a foreign type the package as it is. */
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^io\\.baoxiu\\.?", "");
    }

    private static String top(String room) {
        return room.replaceFirst("\\..*", "");
    }

    private static ArchRule layers() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy(packages(Set.of(name)));
        }
        for (var grant : MAY_USE.entrySet()) {
            var from = layers.whereLayer(grant.getKey());
            layers = grant.getValue().isEmpty()
                    ? from.mayNotAccessAnyLayer()
                    : from.mayOnlyAccessLayers(grant.getValue().toArray(String[]::new));
        }
        return layers;
    }

    private static ArchRule needsJavaOnly(String name) {
        return classes()
                .that()
                .resideInAnyPackage(packages(Set.of(name)))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(Set.of(name), "java..", "org.jspecify.."))
                .allowEmptyShould(true);
    }

    private static ArchRule staysIn(Set<String> names, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(names))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static String[] packages(Set<String> names, String... more) {
        return Stream.concat(names.stream().map(name -> "io.baoxiu." + name + ".."), Arrays.stream(more))
                .toArray(String[]::new);
    }
}
