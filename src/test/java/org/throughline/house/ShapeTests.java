package org.throughline.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.throughline.Application;

/** The shape of the house: which package may know which, and what no class may do. */
@Execution(ExecutionMode.CONCURRENT)
class ShapeTests {

    private static final JavaClasses CLASSES = House.CLASSES;
    private static final List<String> BOOKS = List.of(
            "ApiKeys",
            "DataReleases",
            "IdempotencyKeys",
            "LoadedFiles",
            "RegisterBooks",
            "Revisions",
            "SchemaVersions");

    private static final String[] READ_PATH = {
        "..compose..",
        "..load..",
        "..field..",
        "..page..",
        "..graph..",
        "..node..",
        "..edge..",
        "..reading..",
        "..fault.."
    };

    @Test
    void modulesVerify() {
        ApplicationModules.of(Application.class, new ImportOption.DoNotIncludeTests())
                .detectViolations()
                .throwIfPresent();
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(House.NAME + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> theRoomsOfLoadingLookOneWay() {
        return Rooms.all()
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(room.name())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(room.above().toArray(String[]::new))
                                .because("a room knows those below it alone: move down what both need, or hand it in")
                                .check(CLASSES)));
    }

    @Test
    void ofLoadingOthersSeeInquiryAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..load..")
                .should()
                .dependOnClassesThat(resideInAPackage("..load..").and(resideOutsideOfPackage(Rooms.FOR_OTHERS)))
                .because("readings ask through 'load.inquiry': ask there, or let it offer what is missing")
                .check(CLASSES);
    }

    @Test
    void aSimpleNameIsTakenOnce() throws IOException {
        assertThat(House.takers().values())
                .hasSizeGreaterThan(300)
                .filteredOn(takers -> takers.size() > 1)
                .as("files whose type has the name of another's: leave it to one, give the others a better word")
                .isEmpty();
    }

    @Test
    void aNodePackageKnowsNoEdgePackage() {
        noClasses()
                .that()
                .resideInAPackage("..node..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..edge..", "..reading..", "..writing..", "..load..")
                .check(CLASSES);
    }

    @Test
    void anEdgePackageKnowsNoOtherEdgePackage() {
        slices().matching(House.NAME + ".edge.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void whatReadsKnowsNothingOfWhatWrites() {
        noClasses()
                .that()
                .resideInAnyPackage(READ_PATH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..writing..", "..commit..", "..change..")
                .check(CLASSES);
    }

    @Test
    void whatIsAskedToChangeKnowsNeitherDriverNorEngineNorSpring() {
        noClasses()
                .that()
                .resideInAPackage("..change..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "graphql..", "org.springframework..", "reactor..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommitterWritesWhatAClientCanRead() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..commit..", "..writing.schema..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Neo4jClient.class)
                .because("facts change by change sets alone: hand one to the Committer")
                .check(CLASSES);
    }

    @Test
    void onlyTheseRepositoriesKeepBooks() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAssignableTo(Neo4jRepository.class) && type.isInterface())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(BOOKS);
    }

    @Test
    void onlyTheDoorsImportTheDriver() {
        noClasses()
                .that(not(resideInAnyPackage("..graph..", "..embedded..", "..writing..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(CLASSES);
    }

    @Test
    void theComposerKnowsNeitherDriverNorEngineNorSpring() {
        noClasses()
                .that()
                .resideInAPackage("..compose..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "graphql..", "org.springframework..", "reactor..")
                .check(CLASSES);
    }

    @Test
    void controllersAndLoadersAreSeenByNobody() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .haveSimpleNameEndingWith("Loader")
                .or()
                .haveSimpleNameEndingWith("Fields")
                .and()
                .resideInAnyPackage("..node..", "..edge..", "..reading..", "..load..")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void nothingIsLoadedByBatchMappingWhichCannotSeeArguments() {
        methods().should().notBeAnnotatedWith(BatchMapping.class).check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> everyPackageIsNullMarked() {
        return CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .map(kept -> DynamicTest.dynamicTest(
                        kept.getName(),
                        () -> assertThat(kept.isAnnotatedWith(NullMarked.class)).isTrue()));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    void theTimeIsAskedOfAClock() {
        noClasses()
                .that()
                .areNotAssignableTo(Clock.class)
                .should()
                .callMethodWhere(NowWithoutClock.CALL)
                .check(CLASSES);
    }

    @Test
    void theReadPathNeverWaits() {
        noClasses()
                .that()
                .resideInAnyPackage(READ_PATH)
                .should()
                .callMethodWhere(Waiting.CALL)
                .check(CLASSES);
    }

    @Test
    void noStateIsSharedThroughStaticFields() {
        noFields()
                .that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .notBeFinal()
                .orShould()
                .haveRawType(DescribedPredicate.describe("that can change", ShapeTests::canChange))
                .check(CLASSES);
    }

    private static boolean canChange(JavaClass type) {
        return List.of("java.util.concurrent.atomic", "java.lang.ThreadLocal", "java.util.concurrent.Concurrent")
                .stream()
                .anyMatch(type.getName()::startsWith);
    }
}
