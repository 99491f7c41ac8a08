package dk.pejling.intake.extract.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a proposed profile: each key under what speaks for it, or under a question. */
public final class ProposalText {
  /** What the reader of profiles takes for a question that nobody has answered. */
  public static final String OPEN = "\"?\"";

  private static final int WIDTH = 110;
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\d _./()-]*");
  private static final Pattern WORD_OF_YAML =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  private final List<String> lines = new ArrayList<>();
  private final String indent;
  private int questions;

  public ProposalText(String indent) {
    this.indent = indent;
  }

  /** What can be seen, in Danish. */
  public void because(String evidence) {
    String comment = oneLine(evidence);
    while (comment.length() > WIDTH) {
      int end = comment.lastIndexOf(' ', WIDTH);
      end = end <= 0 ? WIDTH : end;
      lines.add(indent + "# " + comment.substring(0, end));
      comment = comment.substring(end).strip();
    }
    lines.add(indent + "# " + comment);
  }

  /** What can't be seen; the key below it is left open. */
  public void ask(String question) {
    questions++;
    because("ved ikke: " + question);
  }

  /** What can't be seen and needs no key. */
  public void wonder(String question) {
    questions++;
    because("ved ikke: " + question);
  }

  public void key(String key, String value) {
    lines.add(indent + key + ": " + value);
  }

  public void line(String line) {
    lines.add(indent + line);
  }

  public void add(ProposalText other) {
    lines.addAll(other.lines);
    questions += other.questions;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** All lines. */
  public String yaml() {
    return String.join("\n", lines) + "\n";
  }

  /** How many there are. */
  public int questions() {
    return questions;
  }

  public static String list(List<String> texts) {
    return texts.stream().map(ProposalText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** As YAML has it, also between braces. */
  public static String quoted(String text) {
    if (PLAIN.matcher(text).matches()
        && text.equals(text.strip())
        && !WORD_OF_YAML.matcher(text).matches()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            letter -> {
              if (letter == '"' || letter == '\\') {
                quoted.append('\\').appendCodePoint(letter);
              } else if (Character.isISOControl(letter)
                  || letter == '\u2028'
                  || letter == '\u2029') {
                quoted.append("\\u%04x".formatted(letter));
              } else {
                quoted.appendCodePoint(letter);
              }
            });
    return quoted.append('"').toString();
  }

  private static String oneLine(String text) {
    return text.codePoints()
        .map(letter -> Character.isISOControl(letter) || letter == '\u2028' ? ' ' : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }
}
