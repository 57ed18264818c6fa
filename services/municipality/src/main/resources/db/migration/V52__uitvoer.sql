-- What a person asks of himself (AVG 15) is found by our own name for him.
create index ontvangen_overdracht_betrokkene on ontvangen_overdracht (partij, betrokkene_id);
create index kennisgeving_overdracht on kennisgeving (partij, overdracht_id);
