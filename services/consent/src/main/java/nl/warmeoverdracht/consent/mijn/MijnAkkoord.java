package nl.warmeoverdracht.consent.mijn;

import java.util.Optional;
import nl.warmeoverdracht.consent.akkoord.Akkoord;

/** A declaration with the name of the holder's organisation. */
public record MijnAkkoord(Akkoord akkoord, Optional<String> naam) {}
