package nl.warmeoverdracht.consent.verstrekking;

import nl.warmeoverdracht.audit.Hash;

/**
 * A decision that stands in the log.
 *
 * @param volgnummer its place, from 0
 * @param bladhash the leaf hash that was written: the holder's receipt
 * @param wortelhash the root over this and all earlier leaves, as it was written
 * @param zegel the seal in the leaf, as it was written
 */
public record GeboektBesluit(
    Verstrekkingsbesluit besluit, long volgnummer, Hash bladhash, Hash wortelhash, Hash zegel) {}
