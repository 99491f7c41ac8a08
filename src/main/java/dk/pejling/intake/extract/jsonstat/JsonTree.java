package dk.pejling.intake.extract.jsonstat;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.jsonstat.JsonPart.Cells;
import dk.pejling.intake.extract.jsonstat.JsonPart.Figure;
import dk.pejling.intake.extract.jsonstat.JsonPart.Items;
import dk.pejling.intake.extract.jsonstat.JsonPart.Members;
import dk.pejling.intake.extract.jsonstat.JsonPart.Text;
import dk.pejling.intake.extract.jsonstat.JsonPart.Word;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a whole file but for its figures and marks, which are only counted, and extensions. */
final class JsonTree {
  private static final Set<String> CELLS = Set.of("value", "status");

  /** Whose members are named by the source, so that one may be called {@code value}. */
  private static final Set<String> NAMED_BY_SOURCE =
      Set.of("dimension", "category", "index", "label", "child", "note", "unit", "coordinates");

  private final JsonSource source;
  private final long start;
  private final CubeLimits limits;
  private final long most;
  private long parts;

  JsonTree(JsonSource source, long start, CubeLimits limits) {
    this.source = source;
    this.start = start;
    this.limits = limits;
    this.most = limits.of(Limit.DESCRIPTION_PARTS);
  }

  JsonPart read() throws IOException {
    return source.from(
        start,
        1,
        parser -> {
          JsonToken first = parser.nextToken();
          JsonPart root = first == null ? new Word(1) : part(parser, first, "");
          if (parser.nextToken() != null) {
            throw new CubeFaultException(
                CubeCode.BROKEN,
                source.at(line(parser)),
                "mere efter filens slutning",
                "én JSON-værdi");
          }
          return root;
        });
  }

  private JsonPart part(JsonParser parser, JsonToken token, String under) throws IOException {
    parts++;
    int line = line(parser);
    if (parts > most) {
      throw limits.exceeded(
          Limit.DESCRIPTION_PARTS,
          source.at(line),
          "en beskrivelse på over %s dele".formatted(DanishNumber.of(most)));
    }
    return switch (token) {
      case START_OBJECT -> members(parser, under, line);
      case START_ARRAY -> items(parser, under, line);
      case VALUE_STRING -> new Text(parser.getString(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(parser.getString(), line);
      default -> new Word(line);
    };
  }

  private Members members(JsonParser parser, String under, int line) throws IOException {
    Map<String, JsonPart> members = new LinkedHashMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean cells =
          value.isStructStart() && CELLS.contains(name) && !NAMED_BY_SOURCE.contains(under);
      if (cells) {
        members.put(name, cells(parser, value));
      } else if (name.equals("extension")) {
        parser.skipChildren();
      } else {
        members.put(name, part(parser, value, name));
      }
    }
    return new Members(members, line);
  }

  private Items items(JsonParser parser, String under, int line) throws IOException {
    List<JsonPart> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(part(parser, token, under));
    }
    return new Items(items, line);
  }

  private Cells cells(JsonParser parser, JsonToken first) {
    int line = line(parser);
    long offset = start + parser.currentTokenLocation().getByteOffset();
    boolean listed = first == JsonToken.START_ARRAY;
    JsonToken end = listed ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    long count = 0;
    for (JsonToken token = parser.nextToken(); token != end; token = parser.nextToken()) {
      if (!listed) {
        parser.nextToken();
      }
      parser.skipChildren();
      count++;
    }
    return new Cells(listed, count, offset, line);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
