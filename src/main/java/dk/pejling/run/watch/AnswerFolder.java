package dk.pejling.run.watch;

import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.output.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where answers lie (`svarmappe`), beside the folders that files are dropped into, so that none is
 * taken for input.
 *
 * <pre>
 *   input/statusskemaer/klynge-nord.xlsx
 *   input/svar/statusskemaer/klynge-nord.xlsx.svar.txt
 *   input/svar/statusskemaer/klynge-nord.xlsx.svar.json    written last; tells what was answered
 * </pre>
 */
final class AnswerFolder {
  private final Path folder;
  private final List<AnswerForm> forms;
  private final AnswerForm last = new JsonAnswer();

  /**
   * @param forms beside JSON, in the order they are to be named to people
   */
  AnswerFolder(Path input, List<AnswerForm> forms) {
    this.folder = input.resolve(InputFolder.ANSWERS);
    this.forms = List.copyOf(forms);
  }

  /** Whether this very content has been answered by these rules, and the whole answer lies there. */
  boolean isAnswered(InputFile file, String rules) {
    try {
      String told = Files.readString(at(file, last));
      return told.contains(file.key().sha256())
          && told.contains(rules)
          && forms(file).stream().allMatch(form -> Files.isRegularFile(at(file, form)));
    } catch (IOException noneOrUnreadable) {
      return false;
    }
  }

  /** Writes the answer in every form; what was answered to an earlier content is replaced. */
  List<Path> write(FileAnswer answer) throws IOException {
    InputFile file = answer.file();
    Files.deleteIfExists(at(file, last));
    List<Path> written = new ArrayList<>();
    for (AnswerForm form : forms(file)) {
      written.add(place(at(file, form), form.of(answer)));
    }
    written.add(place(at(file, last), last.of(answer)));
    return written;
  }

  private List<AnswerForm> forms(InputFile file) {
    return forms.stream().filter(form -> form.isFor(file)).toList();
  }

  private Path at(InputFile file, AnswerForm form) {
    return folder.resolve(file.key().place() + form.ending());
  }

  private static Path place(Path file, byte[] content) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new NoSuchFileException(file.toString());
    }
    Files.createDirectories(parent);
    Path aside = parent.resolve(file.getFileName() + ".tmp");
    try {
      Durable.write(aside, content);
      Durable.move(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
    return file;
  }
}
