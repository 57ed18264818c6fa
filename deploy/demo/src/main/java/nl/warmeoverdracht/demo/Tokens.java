package nl.warmeoverdracht.demo;

/** Access tokens of the parties' own clients. */
@FunctionalInterface
interface Tokens {

  /** A token that is valid for some time yet, by client id. */
  String voor(String client);
}
