-- What this organisation keeps as a witness of the disclosure log (ADR 0008): hashes and signatures, nothing about a
-- person, of no party. The application adds and never changes: a checkpoint that it saw stays what it was.
create table getuige_sleutel (
  sleutel   text        primary key,
  sinds     timestamptz not null
);

create table getuige_controlepunt (
  omvang     bigint      primary key,
  wortelhash bytea       not null,
  bericht    text        not null,
  gezien_op  timestamptz not null
);

-- A checkpoint that contradicts what was kept: evidence.
create table getuige_afwijking (
  nummer    bigint      generated always as identity primary key,
  bericht   text        not null,
  reden     text        not null,
  gezien_op timestamptz not null
);

revoke all on getuige_sleutel, getuige_controlepunt, getuige_afwijking from ${applicatierol};
grant select, insert on getuige_sleutel, getuige_controlepunt, getuige_afwijking to ${applicatierol};
