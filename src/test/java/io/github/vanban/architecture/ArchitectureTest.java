package io.github.vanban.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.vanban.VanBan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: imports point one way, and no third party shows through the front door. */
class ArchitectureTest {

  private static final String ROOT = "io.github.vanban";

  /** What stands left imports nothing that stands right of it; the empty name is the root. */
  private static final List<String> ORDER =
      List.of(
          ".model",
          ".document",
          ".internal.library",
          ".internal.json",
          ".internal.text",
          ".internal.lexicon",
          ".internal.structure",
          ".internal.grammar",
          ".internal.date",
          ".internal.reference",
          ".internal.body",
          ".internal.statistic",
          ".internal.head",
          ".internal.link",
          ".internal.check",
          ".internal.pipeline",
          "",
          ".corenlp",
          ".internal.fields",
          ".read",
          ".internal.read.encoding",
          ".internal.read.content",
          ".internal.read.html",
          ".internal.read.office",
          ".internal.read.pdf",
          ".internal.read.mail",
          ".read.format",
          ".internal.write.json",
          ".jackson",
          ".write",
          ".internal.write",
          ".internal.write.table",
          ".internal.write.database",
          ".internal.write.workbook",
          ".write.sink",
          ".evaluate.gold",
          ".evaluate",
          ".internal.evaluate.report",
          ".evaluate.assertj",
          ".cli");

  /** Packages that are there for another library, and show its types: those that begin so. */
  private static final Map<String, String> ADAPTERS =
      Map.of(
          ROOT + ".corenlp", "edu.stanford.nlp.",
          ROOT + ".evaluate.assertj", "org.assertj.",
          ROOT + ".jackson", "com.fasterxml.jackson.");

  private static final Set<String> EXPORTED = Exports.packages();

  /** The classes that ship, not those of the tests. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(VanBan.class.getProtectionDomain().getCodeSource().getLocation());

  @TestFactory
  Stream<DynamicTest> should_import_nothing_from_the_right() {
    return IntStream.range(0, ORDER.size() - 1)
        .mapToObj(
            i -> {
              String[] right =
                  ORDER.subList(i + 1, ORDER.size()).stream()
                      .map(name -> ROOT + name)
                      .toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  ROOT + ORDER.get(i),
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(ROOT + ORDER.get(i))
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(right)
                          .allowEmptyShould(true)
                          .check(CLASSES));
            });
  }

  @Test
  void should_have_a_place_in_the_order_for_every_package() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isSubsetOf(ORDER.stream().map(name -> ROOT + name).toList());
  }

  @Test
  void should_have_no_cycle_between_packages() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void should_have_a_model_and_a_text_that_need_nothing_but_java() {
    classes()
        .that()
        .resideInAnyPackage(ROOT + ".model", ROOT + ".document", ROOT + ".internal.text")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            ROOT + ".model",
            ROOT + ".document",
            ROOT + ".internal.text")
        .check(CLASSES);
  }

  @Test
  void should_show_only_exported_types_and_those_of_java_to_embedders() {
    List<String> shown = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (!EXPORTED.contains(type.getPackageName()) || !isShown(type)) {
        continue;
      }
      Predicate<JavaClass> hidden = used -> !isShownTo(type.getPackageName(), used);
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (isOpen(unit.getModifiers())) {
          Stream.of(
                  Stream.of(unit.getReturnType()),
                  unit.getParameterTypes().stream(),
                  unit.getTypeParameters().stream(),
                  unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType))
              .flatMap(types -> types)
              .flatMap(used -> used.getAllInvolvedRawTypes().stream())
              .filter(hidden)
              .forEach(used -> shown.add(unit.getFullName() + ": " + used.getName()));
        }
      }
      for (JavaField field : type.getFields()) {
        if (isOpen(field.getModifiers())) {
          field.getType().getAllInvolvedRawTypes().stream()
              .filter(hidden)
              .forEach(used -> shown.add(field.getFullName() + ": " + used.getName()));
        }
      }
      Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
          .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
          .filter(hidden)
          .forEach(parent -> shown.add(type.getName() + " is a " + parent.getName()));
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void should_say_of_every_package_that_nothing_in_it_is_null_unless_marked() {
    assertThat(
            CLASSES.stream().filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class)))
        .isEmpty();
  }

  @Test
  void should_keep_no_static_state_that_changes() {
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(
                    field ->
                        field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL)))
        .isEmpty();
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  /** Whether an embedder can name a type: one that is exported and, if nested, not hidden. */
  private static boolean isShown(JavaClass type) {
    return isOpen(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureTest::isShown).orElse(true);
  }

  private static boolean isShownTo(String packageName, JavaClass used) {
    JavaClass type = used.getBaseComponentType();
    String adapted = ADAPTERS.get(packageName);
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith("org.jspecify.")
        || (EXPORTED.contains(type.getPackageName()) && isShown(type))
        || (adapted != null && type.getName().startsWith(adapted));
  }
}
