package nl.warmeoverdracht.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an organisation does in a handover. One municipality's OIN can hold several tasks, and each
 * is a party with its own people and data (AVG 5(1)(b), purpose limitation).
 */
public enum Taak {
  SCHOOL("school"),
  TRAJECTAANBIEDER("trajectaanbieder"),
  DOORSTROOMPUNT("doorstroompunt"),
  LEERPLICHT("leerplicht"),
  WERK_EN_INKOMEN("werk-en-inkomen"),
  UWV("uwv"),
  WERKGEVER("werkgever"),
  TOEZICHT("toezicht"),
  BEHEER("beheer");

  private static final Map<String, Taak> PER_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Taak::code, Function.identity()));

  private final String code;

  Taak(String code) {
    this.code = code;
  }

  /** The kebab-case name in JSON, tokens and the database. */
  public String code() {
    return code;
  }

  /** The task with this code; empty when there is none. */
  public static Optional<Taak> metCode(String code) {
    return Optional.ofNullable(PER_CODE.get(code));
  }
}
