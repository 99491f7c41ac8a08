package dk.pejling.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The glossary names what is in the code. */
@Execution(ExecutionMode.CONCURRENT)
class GlossaryTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*(?:\\.\\w+)?)`");

  @Test
  void everyNameOfTheGlossaryIsInTheCode() throws IOException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.pejling");
    List<String> names =
        NAME.matcher(Files.readString(Path.of("docs", "glossary.md")))
            .results()
            .map(result -> result.group(1))
            .toList();

    assertThat(names).hasSizeGreaterThan(30);
    assertThat(known(classes)).containsAll(names);
  }

  /** {@code Type}, {@code Type.Nested} and {@code Type.member}. */
  private static Set<String> known(JavaClasses classes) {
    Set<String> known = new TreeSet<>();
    for (JavaClass type : classes) {
      String name = type.getSimpleName();
      known.add(name);
      type.getEnclosingClass().ifPresent(outer -> known.add(outer.getSimpleName() + "." + name));
      type.getFields().forEach(field -> known.add(name + "." + field.getName()));
      type.getMethods().forEach(method -> known.add(name + "." + method.getName()));
    }
    return known;
  }
}
