package dk.pejling.intake.sheet.form;

/**
 * What a workbook says of itself (`skemaets identitet`) on its hidden sheet, keys in column A and
 * values in column B:
 *
 * <pre>
 * aftale    nordjylland-2024-2027
 * klynge    klynge-nord
 * periode   2025
 * version   1
 * </pre>
 */
public record FormIdentity(String agreement, String cluster, String period, String version) {
  public static final String VERSION = "1";
  public static final String AGREEMENT_KEY = "aftale";
  public static final String CLUSTER_KEY = "klynge";
  public static final String PERIOD_KEY = "periode";
  public static final String VERSION_KEY = "version";
}
