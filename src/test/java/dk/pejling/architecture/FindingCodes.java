package dk.pejling.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.pejling.finding.FindingCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every code of the program, wherever it is raised, by id. */
final class FindingCodes {
  private FindingCodes() {}

  static List<FindingCode> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.pejling")
            .stream()
            .filter(each -> each.isAssignableTo(FindingCode.class) && each.isEnum())
            .flatMap(FindingCodes::constants)
            .sorted(Comparator.comparing(FindingCode::id))
            .toList();
  }

  private static Stream<FindingCode> constants(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants()).map(FindingCode.class::cast);
  }
}
