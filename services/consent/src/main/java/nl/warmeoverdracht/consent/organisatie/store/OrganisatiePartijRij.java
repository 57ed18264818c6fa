package nl.warmeoverdracht.consent.organisatie.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.organisatie.Organisatie;

/** A row of {@code organisatie_partij}: one task of an organisation. */
@Entity
@Table(name = "organisatie_partij")
public class OrganisatiePartijRij {

  @Id String partij;
  String oin;
  String taak;
  boolean bsnBevoegd;
  String kafkaPrincipal;

  /** A line for each key: kid, x, y. */
  String sleutels;

  static OrganisatiePartijRij van(Oin oin, Organisatie.Registratie registratie) {
    OrganisatiePartijRij rij = new OrganisatiePartijRij();
    rij.partij = new Partij(oin, registratie.taak()).sleutel();
    rij.oin = oin.waarde();
    rij.taak = registratie.taak().code();
    rij.bsnBevoegd = registratie.bsnBevoegd();
    rij.kafkaPrincipal = registratie.aansluiting().kafkaPrincipal().orElse(null);
    rij.sleutels =
        registratie.aansluiting().sleutels().isEmpty()
            ? null
            : registratie.aansluiting().sleutels().stream()
                .map(sleutel -> String.join(" ", sleutel.kid(), sleutel.x(), sleutel.y()))
                .collect(Collectors.joining("\n"));
    return rij;
  }

  Organisatie.Registratie registratie() {
    List<Organisatie.Sleutel> openbaar =
        Optional.ofNullable(sleutels).stream()
            .flatMap(String::lines)
            .map(OrganisatiePartijRij::sleutel)
            .toList();
    return new Organisatie.Registratie(
        Taak.metCode(taak).orElseThrow(),
        bsnBevoegd,
        new Organisatie.Aansluiting(Optional.ofNullable(kafkaPrincipal), openbaar));
  }

  private static Organisatie.Sleutel sleutel(String regel) {
    List<String> delen = List.of(regel.split(" ", -1));
    return new Organisatie.Sleutel(delen.get(0), delen.get(1), delen.get(2));
  }
}
