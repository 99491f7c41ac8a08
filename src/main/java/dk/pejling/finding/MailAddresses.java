package dk.pejling.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses (`e-mailadresser`), also with blanks around the sign or with the sign in
 * words. Each sign is looked around from, so a long text costs no more than its length.
 */
final class MailAddresses {
  private static final Pattern SIGN =
      Pattern.compile("@|[(\\[{<] ?(?:at|snabel-?a) ?[)\\]}>]", Pattern.CASE_INSENSITIVE);
  private static final String POINT =
      "(?:\\.|[ \\n]{0,2}[(\\[{<] ?(?:dot|punktum|prik) ?[)\\]}>][ \\n]{0,2}"
          + "|[ \\n]{0,2}\\.[ \\n]{0,2}(?=(?:com|de|dk|eu|net|no|org|se)(?![\\p{L}\\d])))";
  private static final Pattern DOMAIN =
      Pattern.compile("[ \\n]{0,3}[\\p{L}\\p{M}\\d-]++(?:" + POINT + "[\\p{L}\\p{M}\\d-]++)++");
  private static final Pattern NUMERIC = Pattern.compile("[ \\n]{0,3}\\[[\\da-fA-F.:]{3,45}]");
  private static final Pattern LETTERS_AFTER_POINT =
      Pattern.compile("[.)\\]}>][ \\n]{0,2}\\p{L}{2}");
  private static final String MARKS = "._%+-!#$&'*/=?^`{|}~";
  private static final int BLANKS = 3;
  private static final int LONGEST_NAME = 64;

  private MailAddresses() {}

  /** The stretches of a plainly spelt text that look like one. */
  static List<Stretch> in(CharSequence plain) {
    List<Stretch> found = new ArrayList<>();
    Matcher sign = SIGN.matcher(plain);
    Matcher domain = DOMAIN.matcher(plain);
    Matcher numeric = NUMERIC.matcher(plain);
    while (sign.find()) {
      int from = nameBefore(sign.start(), plain);
      domain.region(sign.end(), plain.length());
      numeric.region(sign.end(), plain.length());
      if (from < sign.start()
          && domain.lookingAt()
          && LETTERS_AFTER_POINT.matcher(domain.group()).find()) {
        found.add(new Stretch(from, domain.end()));
      } else if (from < sign.start() && numeric.lookingAt()) {
        found.add(new Stretch(from, numeric.end()));
      }
    }
    return found;
  }

  private static int nameBefore(int sign, CharSequence plain) {
    int end = sign;
    while (end > 0 && sign - end < BLANKS && " \n".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end > 0 && plain.charAt(end - 1) == '"' ? openingBefore(end - 1, plain) : end;
    while (start > 0 && belongs(plain.charAt(start - 1))) {
      start--;
    }
    return start < end ? start : sign;
  }

  /** Of a name in quotation marks; where none opens, the mark itself. */
  private static int openingBefore(int closing, CharSequence plain) {
    for (int at = closing - 1; at >= 0 && at > closing - LONGEST_NAME; at--) {
      if (plain.charAt(at) == '"') {
        return at;
      }
    }
    return closing;
  }

  private static boolean belongs(char character) {
    return Character.isLetterOrDigit(character)
        || Character.isSurrogate(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || MARKS.indexOf(character) >= 0;
  }
}
