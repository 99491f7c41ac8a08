package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors complete and mark is what the reader reads. */
class AgreementSchemaTest {
  private static final Path SCHEMA = Path.of("docs", "formats", "sundhedsaftale.schema.json");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String READERS = AgreementReader.class.getPackageName();

  private final JsonNode json = readSchema();
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json);

  @ParameterizedTest
  @ValueSource(
      strings = {"input/sundhedsaftale.yaml", "src/test/resources/agreement/another-region.yaml"})
  void acceptsWhatTheReaderAccepts(String file) throws IOException {
    assertThat(faults(Files.readString(Path.of(file)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "misspelt-key",
        "missing-key",
        "text-for-section",
        "not-a-choice",
        "two-ways-of-judging",
        "no-way-of-judging",
        "missing-population",
        "population-for-nothing",
        "danish-date",
        "number-with-unit",
        "threshold-negative",
        "empty-list"
      })
  void marksWhatAnEditorCanSee(String fault) throws IOException {
    String yaml =
        Fault.all().stream()
            .filter(each -> each.name().equals(fault + ".fault"))
            .findFirst()
            .orElseThrow()
            .yaml();

    assertThat(faults(yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void hasTheKeysOfEachSection(Section section) {
    JsonNode definition =
        section.equals(Assembly.AGREEMENT) ? json : json.at("/$defs/" + section.name());

    assertThat(definition.path("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(section.keys());
    assertThat(texts(definition.path("required")))
        .containsExactlyInAnyOrderElementsOf(section.required());
    assertThat(definition.path("additionalProperties").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("choices")
  void hasTheWordsOfEachChoice(Choice<?> choice) {
    assertThat(texts(json.at("/$defs/" + choice.name() + "/enum")))
        .containsExactlyElementsOf(choice.words());
  }

  @Test
  void definesNothingThatTheReaderDoesNotKnow() {
    Set<String> known = new LinkedHashSet<>(List.of("tekst", "id", "dato", "periode", "tal"));
    known.add("folketal");
    sections().forEach(section -> known.add(section.name()));
    choices().forEach(choice -> known.add(choice.name()));

    assertThat(json.path("$defs").fieldNames()).toIterable().isSubsetOf(known);
  }

  @Test
  void explainsEveryKey() {
    for (JsonNode definition : json.path("$defs")) {
      definition
          .path("properties")
          .forEach(
              property -> assertThat(property.has("description") || property.has("$ref")).isTrue());
      assertThat(definition.path("description").asText()).isNotBlank();
    }
  }

  @Test
  void theExampleNamesTheSchemaInItsFirstLine() throws IOException {
    Path example = Path.of("input", "sundhedsaftale.yaml");
    String first = Files.readAllLines(example).getFirst();
    String path = first.substring(first.indexOf('=') + 1);

    assertThat(first).startsWith("# yaml-language-server: $schema=");
    assertThat(example.resolveSibling(path).normalize()).isEqualTo(SCHEMA);
  }

  static List<Section> sections() {
    return constants(Section.class);
  }

  static List<Choice<?>> choices() {
    List<Choice<?>> choices = new ArrayList<>();
    constants(Choice.class).forEach(choices::add);
    return choices;
  }

  private Set<ValidationMessage> faults(String yaml) throws IOException {
    return schema.validate(YAML.readTree(yaml));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static JsonNode readSchema() {
    try {
      return new ObjectMapper().readTree(SCHEMA.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every constant of that type in the readers, so that none can be forgotten here. */
  private static <T> List<T> constants(Class<T> type) {
    Path classes = compiled();
    Path root = classes.resolve(READERS.replace('.', '/'));
    List<T> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
        String relative = classes.relativize(file).toString();
        String name = relative.substring(0, relative.length() - ".class".length());
        for (Field field :
            Class.forName(name.replace('/', '.').replace('\\', '.')).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
            field.setAccessible(true);
            found.add(type.cast(field.get(null)));
          }
        }
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  /** Where the readers were loaded from, which isn't the same folder for every build. */
  private static Path compiled() {
    try {
      return Path.of(
          AgreementReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
