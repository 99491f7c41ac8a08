package dk.pejling.run.watch.reception;

import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.run.VersionNews;
import dk.pejling.run.answer.AnswerFolder;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.output.Durable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Where answers to dropped files lie (`svar`), beside the folders that files are dropped into, so
 * that none is taken for input. A mark, written last, tells which content has been answered by
 * which rules.
 *
 * <pre>
 *   input/statusskemaer/klynge-nord.xlsx
 *   input/svar/statusskemaer/klynge-nord.xlsx.svar.txt, .svar.json, and a workbook to correct in
 *   input/svar/statusskemaer/.klynge-nord.xlsx.besvaret     two checksums
 * </pre>
 *
 * The workbook may be moved away to correct it; text and JSON are made again when they are gone.
 */
record Answers(Path input, FileLimits sheets) {
  /** Whether this very content has been answered by these rules, and the answer lies there. */
  boolean has(InputFile file, String rules) {
    Path folder = folder(file);
    try {
      return Files.readString(mark(file)).equals(text(file, rules))
          && Files.isRegularFile(folder.resolve(file.name() + ".svar.txt"))
          && Files.isRegularFile(folder.resolve(file.name() + ".svar.json"));
    } catch (IOException noneOrUnreadable) {
      return false;
    }
  }

  /** What came of an answer. */
  sealed interface Outcome {
    /**
     * It lies there.
     *
     * @param files the one for people first
     */
    record Written(List<Path> files) implements Outcome {
      public Written {
        files = List.copyOf(files);
      }
    }

    record NotWritten(Finding why) implements Outcome {}
  }

  Outcome write(
      InputFile file,
      String rules,
      Instant received,
      List<Finding> findings,
      List<VersionNews> news) {
    AnswerFolder folder = new AnswerFolder(folder(file), sheets);
    return switch (folder.answer(file.incoming(received), findings, news)) {
      case AnswerFolder.Outcome.Unanswered(Finding why) -> new Outcome.NotWritten(why);
      case AnswerFolder.Outcome.Answered(List<Path> files, boolean changed) -> {
        mark(file, rules);
        yield new Outcome.Written(
            files.stream()
                .sorted(Comparator.comparing(each -> !each.toString().endsWith(".txt")))
                .toList());
      }
    };
  }

  /** Without a mark the file is answered once more when the program begins again, no worse. */
  private void mark(InputFile file, String rules) {
    Path mark = mark(file);
    Path aside = folder(file).resolve(mark.getFileName() + ".del");
    try {
      Durable.write(aside, text(file, rules).getBytes(StandardCharsets.UTF_8));
      Durable.move(aside, mark);
    } catch (IOException full) {
      aside.toFile().delete();
    }
  }

  private Path folder(InputFile file) {
    Path place = input.resolve(InputFolder.ANSWERS).resolve(file.key().place());
    return place.resolveSibling("");
  }

  private Path mark(InputFile file) {
    return folder(file).resolve("." + file.name() + ".besvaret");
  }

  private static String text(InputFile file, String rules) {
    return file.key().sha256() + "\n" + rules + "\n";
  }
}
