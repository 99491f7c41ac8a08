package dk.pejling.run.answer;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.run.VersionNews;
import dk.pejling.run.output.Durable;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder that answers are put into (`svarmappe`): for each file its findings as text, as JSON and
 * as a workbook. Copies of workbooks hold what a cluster wrote and are for that cluster, so they
 * never lie among published reports.
 *
 * <p>A file that the folder has already is replaced when the note beside it has its checksum, so
 * nobody's corrections in it are lost. Everything is written aside first and moved into place.
 *
 * @param sheets how much a workbook may be for a copy of it to be made
 */
public record AnswerFolder(Path folder, FileLimits sheets) {
  private static final Pattern PART =
      Pattern.compile("\"file\" : \"([^\"]+)\",\\s*\"sha256\" : \"([0-9a-f]{64})\"");
  private static final String ASIDE = ".svar.del";

  /** What came of an answer. */
  public sealed interface Outcome {
    /**
     * It lies in the folder.
     *
     * @param files all of its files
     * @param changed whether one of them was written now
     */
    record Answered(List<Path> files, boolean changed) implements Outcome {
      public Answered {
        files = List.copyOf(files);
      }
    }

    /** It doesn't, and the folder is as it was. */
    record Unanswered(Finding why) implements Outcome {}
  }

  /**
   * Puts the answer to a file into the folder, which is made when it isn't there.
   *
   * @param findings of this file, in the order they are told
   */
  public Outcome answer(IncomingFile file, List<Finding> findings) {
    return answer(file, findings, List.of());
  }

  /**
   * The same, with how the file stands to what was received before it.
   *
   * @param news at most one
   */
  public Outcome answer(IncomingFile file, List<Finding> findings, List<VersionNews> news) {
    try {
      return put(file, Reply.to(file, findings, news, sheets));
    } catch (IOException unwritable) {
      return new Outcome.Unanswered(
          ReplyCode.NOT_WRITTEN.about(
              folder.resolve(new AnswerName(file.name()).text()),
              "en mappe, der ikke kan skrives i, eller en fil, der ikke kan læses",
              "en mappe, der kan skrives i"));
    }
  }

  /** Whether a file of that name is an answer, which nobody should take for something to read. */
  public static boolean isAnswer(String name) {
    return AnswerName.isAnswer(name);
  }

  private Outcome put(IncomingFile file, Reply reply) throws IOException {
    Files.createDirectories(folder);
    Path note = folder.resolve(new AnswerName(file.name()).json());
    Map<String, String> written = written(note);
    List<Path> all = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : reply.files().entrySet()) {
      Path target = folder.resolve(each.getKey());
      all.add(target);
      if (!holds(target, each.getValue())) {
        if (Files.exists(target) && !isOurs(target, note, written)) {
          return new Outcome.Unanswered(
              ReplyCode.NOT_OURS.about(
                  target, "en fil, der ikke er et uændret svar", "ingen fil eller det gamle svar"));
        }
        changed.add(each.getKey());
      }
    }
    replace(reply, changed);
    forget(reply, written);
    return new Outcome.Answered(all, !changed.isEmpty());
  }

  private void replace(Reply reply, List<String> changed) throws IOException {
    for (Map.Entry<String, byte[]> each : reply.files().entrySet()) {
      if (changed.contains(each.getKey())) {
        Durable.write(folder.resolve("." + each.getKey() + ASIDE), each.getValue());
      }
    }
    for (String name : changed) {
      Durable.move(folder.resolve("." + name + ASIDE), folder.resolve(name));
    }
  }

  /** The old workbook of a file that has nothing left to correct, unless somebody works in it. */
  private void forget(Reply reply, Map<String, String> written) throws IOException {
    for (Map.Entry<String, String> each : written.entrySet()) {
      Path old = folder.resolve(each.getKey());
      if (!reply.files().containsKey(each.getKey())
          && Files.isRegularFile(old)
          && Checksum.of(old).equals(each.getValue())) {
        Files.delete(old);
      }
    }
  }

  private static boolean isOurs(Path target, Path note, Map<String, String> written)
      throws IOException {
    return target.equals(note)
        ? isNote(note)
        : Files.isRegularFile(target)
            && Checksum.of(target)
                .equals(written.getOrDefault(String.valueOf(target.getFileName()), ""));
  }

  /** The checksums that the folder's note of a file has, by name in this folder. */
  private static Map<String, String> written(Path note) throws IOException {
    Map<String, String> written = new HashMap<>();
    if (isNote(note)) {
      String text = Files.readString(note);
      int end = text.indexOf("\"findings\" :");
      Matcher part = PART.matcher(end < 0 ? text : text.substring(0, end));
      // The first is the file that was answered
      for (boolean first = true; part.find(); first = false) {
        if (!first && !part.group(1).contains("/") && !part.group(1).contains("\\")) {
          written.put(part.group(1), part.group(2));
        }
      }
    }
    return written;
  }

  private static boolean isNote(Path note) throws IOException {
    byte[] beginning = Reply.BEGINNING.getBytes(StandardCharsets.UTF_8);
    return Files.isRegularFile(note)
        && Arrays.equals(Arrays.copyOf(Files.readAllBytes(note), beginning.length), beginning);
  }

  private static boolean holds(Path target, byte[] content) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == content.length
        && Arrays.equals(Files.readAllBytes(target), content);
  }
}
