package dk.pejling.store;

import java.nio.file.Path;

/** The database can't be opened: damaged, or made by something else. */
public final class DatabaseUnreadableException extends StateFolderException {
  private static final long serialVersionUID = 1L;

  DatabaseUnreadableException(Path folder, Throwable cause) {
    super(
        ("Pejling kan ikke åbne sin database i mappen %s.\n"
                + "Sådan gør du: omdøb mappen, og kør igen. Så læses alle filer forfra, og"
                + " oversigten over kørsler begynder forfra; rapporter og modtagne filer er ikke"
                + " rørt.")
            .formatted(folder),
        cause);
  }
}
