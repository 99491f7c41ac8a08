package dk.pejling.intake.extract.example;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleProfilesTest {
  @Test
  void everyProfileIsSound() throws IOException {
    assertThat(profiles()).hasSize(11);
  }

  @Test
  void exactlyOneProfileReadsEachExtract() throws IOException {
    List<SourceProfile> profiles = profiles();

    for (Path extract : files(Path.of("input/indikatorer"))) {
      String name = extract.getFileName().toString();
      assertThat(profiles).as(name).filteredOn(profile -> profile.reads(name)).hasSize(1);
    }
  }

  private static List<SourceProfile> profiles() throws IOException {
    List<SourceProfile> profiles = new ArrayList<>();
    for (Path file : files(Path.of("input/profiler"))) {
      Checked<SourceProfile> checked =
          SourceProfileReader.read(file.getFileName().toString(), Files.readString(file));
      assertThat(checked.findings()).isEmpty();
      profiles.add(((Checked.Accepted<SourceProfile>) checked).value());
    }
    return profiles;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
