package dk.pejling.store.received;

/**
 * A content at a place.
 *
 * @param place the path in the input folder with {@code /} between, such as {@code
 *     statusskemaer/klynge-nord.xlsx}
 */
public record FileKey(String place, String sha256) {}
