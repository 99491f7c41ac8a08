package dk.pejling.report.template.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that a text may link to, in whatever form the report is read. */
public final class LinkAddress {
  private static final Pattern PAGE_OR_MAIL = Pattern.compile("(?:https?://|mailto:)[^\\s].*");

  private LinkAddress() {}

  /** Whether it does nothing but open a page or a letter; a script or a file doesn't. */
  public static boolean opensPageOrMail(String address) {
    return PAGE_OR_MAIL.matcher(address.toLowerCase(Locale.ROOT)).matches();
  }
}
