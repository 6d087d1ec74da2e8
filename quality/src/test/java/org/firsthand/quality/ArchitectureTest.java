package org.firsthand.quality;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;

/** The rules of the house that a tool can hold; ARCHITECTURE.md says them in words. */
@AnalyzeClasses(packages = "org.firsthand", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Rule 1: stages are pure: no files, network, clock, randomness. */
  @ArchTest
  static final ArchRule stagesTouchNoFilesAndNoNetwork =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.stages..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URL")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket");

  @ArchTest
  static final ArchRule stagesAreBlindToClockAndChance =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.stages..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  @ArchTest
  static final ArchRule stagesKeepNoStateOutsideTheirConstructor =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.firsthand.stages..")
          .and()
          .areStatic()
          .should()
          .beFinal();

  /** Rule 2: stages know the model and language, and the common ground, but not each other. */
  @ArchTest
  static final ArchRule stagesDoNotKnowEachOther =
      slices()
          .matching("org.firsthand.stages.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("org.firsthand.stages.text.."))
          .ignoreDependency(alwaysTrue(), resideInAPackage("org.firsthand.stages.outlets.."))
          .ignoreDependency(
              resideInAnyPackage(
                  "org.firsthand.stages.statements..", "org.firsthand.stages.events.."),
              resideInAPackage("org.firsthand.stages.actors.."))
          .ignoreDependency(resideInAPackage("org.firsthand.stages.flow.."), alwaysTrue());

  @ArchTest
  static final ArchRule theCommonGroundUsesNoStage =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.stages.text..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.firsthand.stages..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAPackage("org.firsthand.stages.text.."))));

  @ArchTest
  static final ArchRule onlyTheFlowKnowsTheOrder =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.stages..")
          .and()
          .resideOutsideOfPackage("org.firsthand.stages.flow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.firsthand.stages.flow..");

  /** The nouns stand on the JDK alone; their codec is the only part that knows JSON. */
  @ArchTest
  static final ArchRule theNounsNeedNothing =
      classes()
          .that()
          .resideInAPackage("org.firsthand.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.firsthand.model", "org.jspecify..");

  /** The arrows between modules. */
  @ArchTest
  static final ArchRule collectLanguageStoreAndExportKnowTheModelOnly =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.firsthand.collect..",
              "org.firsthand.language..",
              "org.firsthand.store..",
              "org.firsthand.export..")
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(
                  com.tngtech.archunit.base.DescribedPredicate.describe(
                      "stand in another module than their own and the model",
                      target ->
                          target.getPackageName().startsWith("org.firsthand.stages")
                              || target.getPackageName().startsWith("org.firsthand.run")
                              || target.getPackageName().startsWith("org.firsthand.serve")
                              || target.getPackageName().startsWith("org.firsthand.cli"))));

  /** Formats write what they are handed, wherever it was kept. */
  @ArchTest
  static final ArchRule exportKnowsNoDossier =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.firsthand.store..", "org.firsthand.collect..", "org.firsthand.language..");

  /** Spark stays in its module, which is not among those that this test sees. */
  @ArchTest
  static final ArchRule nothingHereKnowsSpark =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..", "org.firsthand.spark..");

  @ArchTest
  static final ArchRule stagesKnowNeitherStoreNorRunner =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.stages..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.firsthand.store..",
              "org.firsthand.collect..",
              "org.firsthand.export..",
              "org.firsthand.run..",
              "org.firsthand.serve..",
              "org.firsthand.cli..");

  @ArchTest
  static final ArchRule theRunnerKnowsNoPages =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.run..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.firsthand.serve..", "org.firsthand.cli..");

  /** Pages hand the flow to the runner; what is in it they do not know. */
  @ArchTest
  static final ArchRule pagesUseTheRunnerAndTheStoreOnly =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand.serve..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.firsthand.stages..", "org.firsthand.language..", "org.firsthand.cli..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAPackage("org.firsthand.stages.flow.."))));

  /** What is shown and drawn knows no server. */
  @ArchTest
  static final ArchRule pagesKnowNoServer =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.firsthand.serve.page..",
              "org.firsthand.serve.picture..",
              "org.firsthand.serve.api..",
              "org.firsthand.serve.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "gg.jte..");

  /** Rule 3 leans on this: packages that import each other in a circle hide the order. */
  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.firsthand.(**)").should().beFreeOfCycles();

  /** Names that say nothing. */
  @ArchTest
  static final ArchRule namesSayWhatTheThingIs =
      noClasses()
          .that()
          .resideInAPackage("org.firsthand..")
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Processor");
}
