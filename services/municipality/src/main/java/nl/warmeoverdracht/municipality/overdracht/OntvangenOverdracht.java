package nl.warmeoverdracht.municipality.overdracht;

import java.util.List;
import java.util.Optional;

/**
 * A handover as its receiver knows it. The receiver decides on accepting and handing back, each as
 * a <em>request</em> about one version of the offer; the sender confirms the request or says that
 * it lapsed, and alone decides on withdrawal, expiry and new versions.
 */
public sealed interface OntvangenOverdracht {

  /** The offer as the sender made it last. */
  Aanbod aanbod();

  /** The name of this state. */
  Toestand toestand();

  /** The fixed contact person, as soon as one was named. */
  default Optional<Contactpersoon> contact() {
    return Optional.empty();
  }

  /** The complete list of objections, when it was handed back. */
  default List<Reden> bezwarenVanOntvanger() {
    return List.of();
  }

  /** Why our last answer lapsed, when it did. */
  default Optional<VervallenReden> lapsed() {
    return Optional.empty();
  }

  /** Waits for our answer. */
  record Ontvangen(Aanbod aanbod, Optional<VervallenReden> vervallen)
      implements OntvangenOverdracht {
    @Override
    public Toestand toestand() {
      return Toestand.ONTVANGEN;
    }

    @Override
    public Optional<VervallenReden> lapsed() {
      return vervallen;
    }
  }

  /** We want it; the sender has not confirmed yet, so the dossier stays closed. */
  record AanvaardingVerzocht(Aanbod aanbod, Contactpersoon contactpersoon)
      implements OntvangenOverdracht {
    @Override
    public Toestand toestand() {
      return Toestand.AANVAARDING_VERZOCHT;
    }

    @Override
    public Optional<Contactpersoon> contact() {
      return Optional.of(contactpersoon);
    }
  }

  /** The sender confirmed: the case is ours and the dossier may be fetched. */
  record Aanvaard(Aanbod aanbod, Contactpersoon contactpersoon) implements OntvangenOverdracht {
    @Override
    public Toestand toestand() {
      return Toestand.AANVAARD;
    }

    @Override
    public Optional<Contactpersoon> contact() {
      return Optional.of(contactpersoon);
    }
  }

  /** A kennismaking was held: the handover is complete. */
  record WarmOvergedragen(Aanbod aanbod, Contactpersoon contactpersoon)
      implements OntvangenOverdracht {
    @Override
    public Toestand toestand() {
      return Toestand.WARM_OVERGEDRAGEN;
    }

    @Override
    public Optional<Contactpersoon> contact() {
      return Optional.of(contactpersoon);
    }
  }

  /** We hand it back; the sender has not confirmed yet. */
  record TerugleggingVerzocht(Aanbod aanbod, List<Reden> redenen) implements OntvangenOverdracht {
    public TerugleggingVerzocht {
      redenen = List.copyOf(redenen);
    }

    @Override
    public Toestand toestand() {
      return Toestand.TERUGLEGGING_VERZOCHT;
    }

    @Override
    public List<Reden> bezwarenVanOntvanger() {
      return redenen;
    }
  }

  /** The sender took it back; a new version of the offer may follow. */
  record Teruggelegd(Aanbod aanbod, List<Reden> redenen) implements OntvangenOverdracht {
    public Teruggelegd {
      redenen = List.copyOf(redenen);
    }

    @Override
    public Toestand toestand() {
      return Toestand.TERUGGELEGD;
    }

    @Override
    public List<Reden> bezwarenVanOntvanger() {
      return redenen;
    }
  }

  /** The sender withdrew it: final. */
  record Ingetrokken(Aanbod aanbod, Optional<VervallenReden> vervallen)
      implements OntvangenOverdracht {
    @Override
    public Toestand toestand() {
      return Toestand.INGETROKKEN;
    }

    @Override
    public Optional<VervallenReden> lapsed() {
      return vervallen;
    }
  }

  /** No answer in time; a new version of the offer may follow. */
  record Verlopen(Aanbod aanbod, Optional<VervallenReden> vervallen)
      implements OntvangenOverdracht {
    @Override
    public Toestand toestand() {
      return Toestand.VERLOPEN;
    }

    @Override
    public Optional<VervallenReden> lapsed() {
      return vervallen;
    }
  }
}
