package io.github.vanban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The exported API stands in a file, so that whoever changes it sees that, and who reads the change
 * sees it too.
 */
class ApiTest {

  private static final Path FILE = Path.of("src", "test", "resources", "api.txt");

  @Test
  void should_be_the_api_that_the_file_tells() throws Exception {
    List<String> api = api();
    if (Boolean.getBoolean("api.write")) {
      Files.write(FILE, api);
    }

    List<String> told = Files.readAllLines(FILE);
    List<String> added = new ArrayList<>(api);
    added.removeAll(told);
    List<String> gone = new ArrayList<>(told);
    gone.removeAll(api);

    assertThat(added.isEmpty() && gone.isEmpty())
        .as(
            "%s does not tell the API as it is.%nAdded:%n  %s%nGone:%n  %s%n"
                + "If that is meant, say so in CHANGELOG.md and write the file anew:"
                + " mvn -q test -Dtest=ApiTest -Dapi.write=true%n",
            FILE, String.join("\n  ", added), String.join("\n  ", gone))
        .isTrue();
  }

  private static List<String> api() throws IOException, ClassNotFoundException {
    Set<String> lines = new TreeSet<>();
    for (String packageName : Exports.packages()) {
      try (Stream<Path> files =
          Files.list(Exports.CLASSES.resolve(packageName.replace('.', '/')))) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".class") && !name.equals("package-info.class")) {
            Class<?> type =
                Class.forName(
                    packageName + "." + name.replace(".class", ""),
                    false,
                    ApiTest.class.getClassLoader());
            if (isShown(type)) {
              add(lines, type);
            }
          }
        }
      }
    }
    return List.copyOf(lines);
  }

  private static boolean isShown(Class<?> type) {
    return isOpen(type.getModifiers())
        && !type.isAnonymousClass()
        && (type.getEnclosingClass() == null || isShown(type.getEnclosingClass()));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static void add(Set<String> lines, Class<?> type) {
    lines.add(
        type.getTypeName()
            + " = "
            + modifiers(type.getModifiers(), type)
            + kind(type)
            + variables(type.getTypeParameters())
            + parents(type));
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(member(field) + ": " + field.getGenericType().getTypeName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
        lines.add(type.getTypeName() + ".new" + signature(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
        lines.add(
            member(method)
                + signature(method)
                + ": "
                + method.getGenericReturnType().getTypeName());
      }
    }
  }

  private static String kind(Class<?> type) {
    return (type.isSealed() ? "sealed " : "") + form(type);
  }

  private static String form(Class<?> type) {
    return type.isAnnotation()
        ? "annotation"
        : type.isInterface()
            ? "interface"
            : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static String parents(Class<?> type) {
    List<Type> parents = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
    if (type.getGenericSuperclass() != null
        && type.getSuperclass() != Object.class
        && !type.isEnum()
        && !type.isRecord()) {
      parents.add(0, type.getGenericSuperclass());
    }
    return parents.isEmpty() ? "" : " is " + names(parents.toArray(Type[]::new));
  }

  private static String member(Member member) {
    Class<?> type = member.getDeclaringClass();
    String name = type.getTypeName() + "." + member.getName();
    String modifiers = modifiers(member.getModifiers(), type).strip();
    return modifiers.isEmpty() ? name : name + " " + modifiers;
  }

  /** Those that matter to who calls or extends. */
  private static String modifiers(int modifiers, Class<?> type) {
    StringBuilder out = new StringBuilder();
    if (Modifier.isProtected(modifiers)) {
      out.append("protected ");
    }
    if (Modifier.isStatic(modifiers)) {
      out.append("static ");
    }
    if (Modifier.isAbstract(modifiers)) {
      out.append("abstract ");
    }
    if (Modifier.isFinal(modifiers) && !type.isEnum() && !type.isRecord()) {
      out.append("final ");
    }
    return out.toString();
  }

  private static String signature(Executable executable) {
    String thrown = names(executable.getGenericExceptionTypes());
    return variables(executable.getTypeParameters())
        + "("
        + names(executable.getGenericParameterTypes())
        + ")"
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(
                variable ->
                    variable.getBounds().length == 1 && variable.getBounds()[0] == Object.class
                        ? variable.getName()
                        : variable.getName() + " extends " + names(variable.getBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String names(Type[] types) {
    return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
  }
}
