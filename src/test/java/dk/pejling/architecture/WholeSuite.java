package dk.pejling.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Leaves the order of the test classes as it is, but for {@link EveryCodeIsProducedTest}, which
 * comes last. Knows whether all classes run or only some.
 */
public final class WholeSuite implements ClassOrderer {
  private static final AtomicBoolean WHOLE = new AtomicBoolean();

  static boolean runs() {
    return WHOLE.get();
  }

  @Override
  public void orderClasses(ClassOrdererContext context) {
    List<? extends ClassDescriptor> classes = context.getClassDescriptors();
    Set<String> running =
        classes.stream().map(each -> each.getTestClass().getName()).collect(Collectors.toSet());
    if (!running.contains(EveryCodeIsProducedTest.class.getName())) {
      return;
    }
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparing(
                each -> each.getTestClass().equals(EveryCodeIsProducedTest.class)));
    if (running.containsAll(compiled())) {
      WHOLE.set(true);
      ProducedCodes.watch();
    }
  }

  /** The test classes that lie beside this one. */
  private static List<String> compiled() {
    try {
      Path root =
          Path.of(WholeSuite.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith("Test.class") && !name.contains("$"))
            .map(name -> name.replace('/', '.').replace('\\', '.').replaceFirst("\\.class$", ""))
            .filter(WholeSuite::hasTests)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasTests(String name) {
    try {
      Class<?> type = Class.forName(name, false, WholeSuite.class.getClassLoader());
      return Arrays.stream(type.getDeclaredMethods()).anyMatch(WholeSuite::isTest);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }
}
