-- The source of data finds the person by its own id, and nobody else is given one: a receiver has an id of its own (ADR 0009).
alter table kennisgeving
  add column betrokkene_id uuid check (betrokkene_id is null or partij = bron);
