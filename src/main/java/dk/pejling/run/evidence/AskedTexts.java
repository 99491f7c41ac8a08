package dk.pejling.run.evidence;

import dk.pejling.agreement.ReportPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the secretariat's texts a report made with a template can have. A block may name its
 * text by a placeholder, such as {@code ::: tekst {{rapport.type}}-laering}.
 */
final class AskedTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*\\}\\}");
  private static final String ANYTHING = "*";
  private static final String BLOCK = ":::";
  private static final String PROFESSIONAL = "faglig-vurdering";
  private static final Set<String> WITH_TEXT = Set.of("hovedbudskaber", "tekst", PROFESSIONAL);
  private static final String OF_PEJLEMAERKE = "pejlemaerke-";

  private final List<Pattern> asked;

  AskedTexts(String template, ReportPlan plan) {
    this.asked =
        template
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith(BLOCK))
            .map(line -> filled(line.substring(BLOCK.length()).strip(), plan))
            .filter(block -> WITH_TEXT.contains(block.split("\\s+")[0]))
            .map(AskedTexts::named)
            .toList();
  }

  boolean include(String name) {
    return asked.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  /** With what is known of the report; what else a placeholder can say isn't. */
  private static String filled(String block, ReportPlan plan) {
    return PLACEHOLDER
        .matcher(block)
        .replaceAll(
            found ->
                switch (found.group().replaceAll("[{}\\s]", "")) {
                  case "rapport.id" -> Matcher.quoteReplacement(plan.id());
                  case "rapport.type" -> Matcher.quoteReplacement(plan.type());
                  default -> Matcher.quoteReplacement(ANYTHING);
                });
  }

  /** The last word of a block names its text, if any does. */
  private static Pattern named(String block) {
    List<String> words = List.of(block.split("\\s+"));
    boolean byNumber = words.getFirst().equals(PROFESSIONAL) && words.size() == 2;
    String text = (byNumber ? OF_PEJLEMAERKE : "") + words.getLast();
    return Pattern.compile(
        Arrays.stream(text.split(Pattern.quote(ANYTHING), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+")));
  }
}
