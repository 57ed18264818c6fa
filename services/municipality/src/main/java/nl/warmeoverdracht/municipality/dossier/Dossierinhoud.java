package nl.warmeoverdracht.municipality.dossier;

import java.util.List;
import java.util.Set;

/** Which categories a copy has, and taking some out. Pure. */
public interface Dossierinhoud {

  /** The categories that the copy has. */
  Set<String> categorieen(Dossier dossier);

  /** The copy without these categories, with in their place that they are gone. */
  Dossier zonder(Dossier dossier, List<Gewist> gewist);
}
