package dk.pejling.agreement.yaml;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.NearestWord;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.PersonalData;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A single value as it stands in the file. Each reading method makes a finding where the text can't
 * be what is asked for; call one of them, once.
 */
public final class YamlScalar {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Marks without width, which pasted text brings along. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Characters. A heading that is longer may fill more than its page. */
  private static final int LONGEST_TEXT = 1_000;

  private final @Nullable Node node;
  private final Place at;
  private final Findings findings;

  /** {@code node} is null where the key is left out, which is no finding here. */
  YamlScalar(@Nullable Node node, Place at, Findings findings) {
    this.node = node;
    this.at = at;
    this.findings = findings;
  }

  /** Where it stands; where it is left out, where the mapping begins. */
  public Place at() {
    return at;
  }

  /** A text of one paragraph: line breaks count as spaces. */
  public Field<String> text() {
    return raw("en tekst")
        .map(text -> SPACES.matcher(text).replaceAll(" "))
        .map(this::withinLimit)
        .orElseGet(this::unknown);
  }

  private Field<String> withinLimit(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return known(text);
    }
    findings.add(
        AgreementCode.TOO_LONG,
        at,
        DanishNumber.of(text.length()) + " tegn",
        "højst " + DanishNumber.of(LONGEST_TEXT) + " tegn");
    return unknown();
  }

  /** A text that leads to no person; what it says is not quoted where it does. */
  public Field<String> impersonal(FindingCode code) {
    Field<String> text = text();
    if (text.known() && PersonalData.isIn(text.value())) {
      findings.add(
          code,
          at,
          "et nummer eller en adresse (gengives ikke her)",
          "tekst uden personoplysninger");
      return unknown();
    }
    return text;
  }

  /** An id of small letters a-z, digits and hyphens, fit for file names and anchors. */
  public Field<String> id() {
    return matching(SLUG, "små bogstaver a-z, cifre og bindestreger, for eksempel akut-65");
  }

  public Field<String> matching(Pattern form, String expected) {
    return as(
        text -> Optional.of(text).filter(form.asMatchPredicate()), AgreementCode.BAD_ID, expected);
  }

  public Field<LocalDate> date() {
    return as(Notation::date, AgreementCode.BAD_DATE, "en dato, for eksempel 2025-12-31");
  }

  public Field<Period> period() {
    return as(Notation::period, AgreementCode.BAD_PERIOD, "en periode, for eksempel 2023");
  }

  public Field<BigDecimal> number() {
    Optional<String> text = raw("et tal");
    if (text.filter(Notation::ambiguous).isPresent()) {
      String digits = text.get();
      String expected =
          "%s eller %s".formatted(digits.replaceFirst("\\.", ","), digits.replace(".", ""));
      findings.add(AgreementCode.AMBIGUOUS_NUMBER, at, quoted(digits), expected);
      return unknown();
    }
    return reading(text, Notation::number, AgreementCode.BAD_NUMBER, "et tal, for eksempel 50,5");
  }

  /** A number that is {@code least} or more. */
  public Field<BigDecimal> numberFrom(BigDecimal least) {
    Field<BigDecimal> number = number();
    if (number.known() && number.value().compareTo(least) < 0) {
      return outOfRange("%s eller mere".formatted(Notation.written(least)));
    }
    return number;
  }

  /** A whole number within the range; both ends belong to it. */
  public Field<Long> whole(long least, long most) {
    Field<Long> whole =
        as(
            Notation::whole,
            AgreementCode.BAD_NUMBER,
            "et helt tal uden punktum, for eksempel 36304");
    if (whole.known() && (whole.value() < least || whole.value() > most)) {
      return outOfRange("et helt tal fra %s til %s".formatted(least, most));
    }
    return whole;
  }

  /** {@link #whole} for numbers that stay small. */
  public Field<Integer> small(int least, int most) {
    return switch (whole(least, most)) {
      case Field.Known<Long>(Long value, Place place) -> new Field.Known<>(value.intValue(), place);
      case Field.Unknown<Long>(Place place) -> new Field.Unknown<>(place);
    };
  }

  public <T> Field<T> choice(Choice<T> choice) {
    String expected = String.join(", ", choice.words());
    Optional<String> text = raw("et af ordene " + expected);
    Optional<T> meaning = text.flatMap(choice::meaning);
    if (text.isPresent() && meaning.isEmpty()) {
      String remedy =
          NearestWord.to(text.get(), choice.words())
              .map("Mente du \"%s\"?"::formatted)
              .orElse(AgreementCode.BAD_WORD.remedy());
      findings.add(AgreementCode.BAD_WORD, at, quoted(text.get()), expected, remedy);
    }
    return meaning.map(this::known).orElseGet(this::unknown);
  }

  /** What {@code reading} makes of the text, or a finding of that code where it makes nothing. */
  public <T> Field<T> as(
      Function<String, Optional<T>> reading, AgreementCode otherwise, String expected) {
    return reading(raw(expected), reading, otherwise, expected);
  }

  private <T> Field<T> reading(
      Optional<String> text,
      Function<String, Optional<T>> reading,
      AgreementCode otherwise,
      String expected) {
    Optional<T> read = text.flatMap(reading);
    if (text.isPresent() && read.isEmpty()) {
      findings.add(otherwise, at, quoted(text.get()), expected);
    }
    return read.map(this::known).orElseGet(this::unknown);
  }

  private Optional<String> raw(String expected) {
    if (node == null) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar)) {
      findings.add(AgreementCode.WRONG_TYPE, at, YamlMap.form(node), expected);
      return Optional.empty();
    }
    String seen = INVISIBLE.matcher(scalar.getValue()).replaceAll("");
    if (Tag.NULL.equals(scalar.getTag()) || seen.isBlank()) {
      findings.add(AgreementCode.EMPTY_VALUE, at, "ingen værdi", expected);
      return Optional.empty();
    }
    return Optional.of(seen.strip());
  }

  private <T> Field<T> outOfRange(String expected) {
    String found = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    findings.add(AgreementCode.OUT_OF_RANGE, at, quoted(found), expected);
    return unknown();
  }

  private <T> Field<T> known(T value) {
    return new Field.Known<>(value, at);
  }

  private <T> Field<T> unknown() {
    return new Field.Unknown<>(at);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
