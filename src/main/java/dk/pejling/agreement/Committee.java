package dk.pejling.agreement;

/**
 * The body that follows the agreement (`Sundhedssamarbejdsudvalget`, or what takes its place).
 *
 * @param name such as {@code Sundhedssamarbejdsudvalget}
 * @param fullName such as {@code Sundhedssamarbejdsudvalget i Region Nordjylland}
 * @param secretariat who writes for it
 * @param contact how clusters reach the secretariat
 */
public record Committee(String name, String fullName, String secretariat, String contact) {}
