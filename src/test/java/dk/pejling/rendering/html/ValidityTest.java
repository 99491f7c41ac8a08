package dk.pejling.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What the Nu HTML checker says of the page. */
@Execution(ExecutionMode.CONCURRENT)
class ValidityTest {
  static Stream<Document> documents() {
    return WebPages.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nuFindsNothing(Document document) throws Exception {
    assertThat(faults(WebPages.of(document))).isEmpty();
  }

  static List<String> faults(String html) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    SourceCode source = validator.getSourceCode();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            null,
            source,
            false,
            new ImageCollector(source),
            0,
            false,
            new TextMessageEmitter(out, false));
    messages.setErrorsOnly(false);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
    validator.setUpValidatorAndParsers(messages, true, false);
    InputSource input =
        new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    input.setEncoding("UTF-8");
    validator.checkHtmlInputSource(input);
    messages.end("", "", "");
    return out.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
  }
}
