package nl.warmeoverdracht.contracts;

import java.util.List;

/** What the consent service publishes on the topic {@code consent.verstrekkingenlog}. */
public sealed interface VerstrekkingenlogGebeurtenis extends Gebeurtenis {

  /**
   * The log has grown. Whoever keeps the checkpoint is a witness: rewriting or shortening the log
   * shows from then on.
   *
   * @param beheerder the OIN of who keeps the log
   * @param controlepunt the signed checkpoint, a signed note
   * @param omvang number of leaves under it
   * @param vorigeOmvang number of leaves under the checkpoint that was sent before it; 0 for none
   * @param consistentiebewijs the hashes, in hexadecimal, that prove that this one continues that
   * @param sleutels the verifier keys of the signatures
   */
  record ControlepuntOndertekend(
      String beheerder,
      String controlepunt,
      long omvang,
      long vorigeOmvang,
      List<String> consistentiebewijs,
      List<String> sleutels)
      implements VerstrekkingenlogGebeurtenis {
    public ControlepuntOndertekend {
      consistentiebewijs = List.copyOf(consistentiebewijs);
      sleutels = List.copyOf(sleutels);
    }

    @Override
    public String onderwerp() {
      return beheerder;
    }
  }
}
