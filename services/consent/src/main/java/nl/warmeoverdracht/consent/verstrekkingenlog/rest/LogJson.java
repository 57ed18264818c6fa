package nl.warmeoverdracht.consent.verstrekkingenlog.rest;

import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.note.DatedKey;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.OntvangstTonen;

/** The JSON of the log. */
final class LogJson {

  private LogJson() {}

  record Hoofd(long omvang, String wortelhash, Instant vastgelegdTijdstip) {
    static Hoofd van(Controlepunt punt) {
      long omvang = punt.hoofd().size();
      return new Hoofd(omvang, punt.hoofd().root().hex(), omvang == 0 ? null : punt.tijdstip());
    }
  }

  record Sleutels(List<Sleutel> items) {
    static Sleutels van(List<DatedKey> sleutels) {
      return new Sleutels(sleutels.stream().map(Sleutel::van).toList());
    }
  }

  record Sleutel(String sleutel, Instant geldigVan, Instant geldigTot) {
    static Sleutel van(DatedKey sleutel) {
      return new Sleutel(
          sleutel.key().toString(),
          sleutel.from().equals(Instant.MIN) ? null : sleutel.from(),
          sleutel.until().orElse(null));
    }
  }

  record Consistentie(long van, long tot, List<String> hashes) {
    static Consistentie van(long van, long tot, ConsistencyProof bewijs) {
      return new Consistentie(van, tot, hex(bewijs.hashes()));
    }
  }

  record Insluiting(long volgnummer, long omvang, List<String> hashes) {
    static Insluiting van(InclusionProof bewijs, long omvang) {
      return new Insluiting(bewijs.index(), omvang, hex(bewijs.hashes()));
    }
  }

  /** The promise, and once it was kept the proof of that. */
  record Ontvangst(
      String bladhash,
      String ontvangstbewijs,
      Instant uiterlijkTijdstip,
      Insluiting insluitingsbewijs,
      String controlepunt) {
    static Ontvangst van(OntvangstTonen.Ontvangst ontvangst) {
      var belofte = ontvangst.belofte();
      var opname = ontvangst.opname();
      return new Ontvangst(
          belofte.bladhash().hex(),
          belofte.bericht(),
          belofte.uiterlijk(),
          opname.map(o -> Insluiting.van(o.bewijs(), o.controlepunt().hoofd().size())).orElse(null),
          opname.map(o -> o.controlepunt().bericht()).orElse(null));
    }
  }

  private static List<String> hex(List<Hash> hashes) {
    return hashes.stream().map(Hash::hex).toList();
  }
}
