package dk.pejling.intake.sheet.answer;

import dk.pejling.danish.DanishWords;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.CellText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a list's words (`valg`), or another word that can only mean one of them. */
public final class ChoiceKind<T> implements AnswerKind<T> {
  private final List<String> words;
  private final Map<String, T> exact = new LinkedHashMap<>();
  private final Map<String, T> meant = new LinkedHashMap<>();

  /**
   * Made from the list and its drift.
   *
   * @param words as the list offers them
   * @param others further words with the same meaning
   */
  public ChoiceKind(Map<String, T> words, Map<String, T> others) {
    this(words, Map.of(), others);
  }

  /**
   * The same with short forms of the list's words.
   *
   * @param shorts as good as the list's own, but not offered
   */
  public ChoiceKind(Map<String, T> words, Map<String, T> shorts, Map<String, T> others) {
    this.words = List.copyOf(words.keySet());
    shorts.forEach((word, value) -> exact.put(CellText.key(word), value));
    words.forEach((word, value) -> exact.put(CellText.key(word), value));
    others.forEach((word, value) -> meant.put(CellText.key(word), value));
  }

  @Override
  public Parsed<T> read(CellContent content) {
    String key = CellText.key(Quote.plain(content));
    @Nullable T chosen = exact.get(key);
    if (chosen != null) {
      return new Parsed.Value<>(chosen);
    }
    @Nullable T understood = meant.get(key);
    if (understood != null) {
      return new Parsed.Noted<>(understood, remark(AnswerCode.WORD_UNDERSTOOD, content));
    }
    return new Parsed.Refused<>(remark(AnswerCode.UNKNOWN_WORD, content));
  }

  private Remark remark(AnswerCode code, CellContent content) {
    return new Remark(
        code,
        Quote.of(content),
        "et svar fra listen: " + DanishWords.list(words).replace(" og ", " eller "));
  }
}
