package dk.pejling.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a workbook reaches out of it. Told, and never followed. Not shared between readings. */
final class Outside {
  /** Of each part that is looked into; what reaches out is told in a few lines. */
  static final int LOOKED_AT = 1 << 18;

  private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
  private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");

  /** Links in a cell are followed by a click, by no program. */
  private static final Pattern CLICKED =
      Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

  private final List<String> links = new ArrayList<>();
  private final List<String> connections = new ArrayList<>();
  private final List<String> embedded = new ArrayList<>();

  /** Whether the first bytes of the part are to be looked into. */
  boolean wants(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.startsWith("xl/externallinks/") || folded.endsWith(".rels");
  }

  void part(String name, byte[] start) {
    String folded = name.toLowerCase(Locale.ROOT);
    String text = wants(name) ? new String(start, StandardCharsets.UTF_8) : "";
    if (folded.startsWith("xl/externallinks/") && !folded.contains("_rels/")) {
      links.add(text.contains("ddeLink") ? "en DDE-forbindelse i " + name : name);
    } else if (folded.endsWith(".rels") && !folded.contains("xl/externallinks/")) {
      relations(name, text);
    } else if (folded.equals("xl/connections.xml") || folded.startsWith("xl/querytables/")) {
      connections.add(name);
    } else if (folded.startsWith("xl/embeddings/") || folded.startsWith("xl/activex/")) {
      embedded.add(name);
    }
  }

  private void relations(String name, String text) {
    Matcher relation = RELATION.matcher(text);
    while (relation.find()) {
      if (EXTERNAL.matcher(relation.group()).find() && !CLICKED.matcher(relation.group()).find()) {
        links.add("en henvisning i " + name);
        return;
      }
    }
  }

  List<String> links() {
    return List.copyOf(links);
  }

  List<String> connections() {
    return List.copyOf(connections);
  }

  List<String> embedded() {
    return List.copyOf(embedded);
  }
}
