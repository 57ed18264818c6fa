package nl.warmeoverdracht.web.contract;

import java.util.regex.Pattern;
import nl.warmeoverdracht.contracts.openapi.Deviation;
import nl.warmeoverdracht.kernel.Bezwaar;

/**
 * Says in plain Dutch what is wrong with a request and what to do about it. The value itself is
 * never repeated: it may be personal data, and answers are logged by others than us.
 */
final class DutchObjections {

  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,50}");

  private DutchObjections() {}

  /** The objection to a deviation in a body; the field is its JSON pointer. */
  static Bezwaar inBody(Deviation deviation) {
    return objection(veld(deviation), deviation);
  }

  /** The objection to a deviation in a parameter or header of this name. */
  static Bezwaar inParameter(String name, Deviation deviation) {
    return objection(name, deviation);
  }

  /** The objection to a query parameter that the contract does not know. */
  static Bezwaar unknownParameter(String name) {
    return Bezwaar.opVeld(
        FIELD_NAME.matcher(name).matches() ? name : "",
        "onbekende-parameter",
        "Deze parameter bestaat hier niet.",
        "Haal de parameter weg of controleer de naam.");
  }

  private static Bezwaar objection(String veld, Deviation deviation) {
    String rule = deviation.rule();
    return switch (deviation.keyword()) {
      case Deviation.MALFORMED ->
          of(
              veld,
              "geen-json",
              "De inhoud is geen geldige JSON.",
              "Controleer haakjes, komma's en aanhalingstekens.");
      case "required" -> of(veld, "verplicht", "Dit ontbreekt.", "Vul dit in.");
      case "type" ->
          of(
              veld,
              "verkeerd-type",
              "Dit is geen " + type(rule) + ".",
              "Vul een " + type(rule) + " in.");
      case "format" -> format(veld, rule);
      case "enum" ->
          of(veld, "onbekende-waarde", "Deze waarde bestaat niet.", "Kies uit: " + rule + ".");
      case "const" ->
          of(veld, "onbekende-waarde", "Deze waarde kan hier niet.", "Vul in: " + rule + ".");
      case "pattern" ->
          of(
              veld,
              "verkeerde-vorm",
              "Dit heeft niet de juiste vorm.",
              "Gebruik de vorm die in het contract staat.");
      case "additionalProperties", "unevaluatedProperties", "false" ->
          of(
              veld,
              "onbekend-veld",
              "Dit is een onbekend veld.",
              "Haal het veld weg of controleer de naam.");
      default -> size(veld, deviation);
    };
  }

  private static Bezwaar size(String veld, Deviation deviation) {
    String rule = deviation.rule();
    return switch (deviation.keyword()) {
      case "maxLength" ->
          of(veld, "te-lang", "Deze tekst is te lang.", "Gebruik ten hoogste " + rule + " tekens.");
      case "minLength" ->
          of(veld, "te-kort", "Deze tekst is te kort.", "Gebruik ten minste " + rule + " tekens.");
      case "maximum" ->
          of(veld, "te-groot", "Dit getal is te groot.", "Vul ten hoogste " + rule + " in.");
      case "minimum" ->
          of(veld, "te-klein", "Dit getal is te klein.", "Vul ten minste " + rule + " in.");
      case "exclusiveMaximum" ->
          of(veld, "te-groot", "Dit getal is te groot.", "Vul minder dan " + rule + " in.");
      case "exclusiveMinimum" ->
          of(veld, "te-klein", "Dit getal is te klein.", "Vul meer dan " + rule + " in.");
      case "multipleOf" ->
          of(
              veld,
              "verkeerd-getal",
              "Dit getal kan niet.",
              "Vul een veelvoud van " + rule + " in.");
      case "maxItems" ->
          of(veld, "te-veel", "Dit zijn er te veel.", "Geef er ten hoogste " + rule + ".");
      case "minItems" ->
          of(veld, "te-weinig", "Dit zijn er te weinig.", "Geef er ten minste " + rule + ".");
      case "uniqueItems" -> of(veld, "dubbel", "Hier staat iets dubbel.", "Noem alles een keer.");
      case "maxProperties" ->
          of(veld, "te-veel", "Dit zijn te veel velden.", "Geef er ten hoogste " + rule + ".");
      case "minProperties" ->
          of(veld, "te-weinig", "Dit zijn te weinig velden.", "Geef er ten minste " + rule + ".");
      default ->
          of(
              veld,
              "klopt-niet",
              "Dit klopt niet met het contract.",
              "Kijk in het contract wat hier hoort.");
    };
  }

  private static Bezwaar format(String veld, String format) {
    return switch (format) {
      case "date" ->
          of(
              veld,
              "ongeldige-datum",
              "Dit is geen bestaande datum.",
              "Schrijf jjjj-mm-dd, zoals 2026-09-01.");
      case "date-time" ->
          of(
              veld,
              "ongeldig-tijdstip",
              "Dit is geen bestaand tijdstip.",
              "Schrijf het tijdstip met tijdzone, zoals 2026-09-01T09:00:00Z.");
      case "uuid" ->
          of(
              veld,
              "ongeldig-id",
              "Dit is geen geldig id.",
              "Gebruik het id zoals u het van ons kreeg.");
      case "email" ->
          of(
              veld,
              "ongeldig-e-mailadres",
              "Dit is geen geldig e-mailadres.",
              "Schrijf het adres zoals naam@organisatie.nl.");
      default ->
          of(
              veld,
              "verkeerde-vorm",
              "Dit heeft niet de juiste vorm.",
              "Gebruik de vorm die in het contract staat.");
    };
  }

  private static String type(String jsonType) {
    return switch (jsonType) {
      case "string" -> "tekst";
      case "integer" -> "geheel getal";
      case "number" -> "getal";
      case "boolean" -> "waarde true of false";
      case "array" -> "lijst";
      case "object" -> "object";
      default -> "waarde uit het contract";
    };
  }

  /** A field name that the caller made up may itself be data: then only its place is named. */
  private static String veld(Deviation deviation) {
    int last = deviation.pointer().lastIndexOf('/');
    String name = deviation.pointer().substring(last + 1);
    boolean plain = deviation.pointer().isEmpty() || FIELD_NAME.matcher(name).matches();
    return plain ? deviation.pointer() : deviation.pointer().substring(0, last);
  }

  private static Bezwaar of(String veld, String code, String melding, String oplossing) {
    return Bezwaar.opVeld(veld, code, melding, oplossing);
  }
}
