package nl.warmeoverdracht.school.verstrekking;

import java.util.Optional;

/** Drops what a decision does not allow. */
record Toegestaan(Verstrekkingsbesluit besluit) {

  <T> Optional<T> waarde(Categorie categorie, T waarde) {
    return optie(categorie, Optional.of(waarde));
  }

  <T> Optional<T> optie(Categorie categorie, Optional<T> waarde) {
    return besluit.staatToe(categorie) ? waarde : Optional.empty();
  }
}
