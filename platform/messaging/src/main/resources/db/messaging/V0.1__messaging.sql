-- The tables of platform/messaging: no personal data, so no row-level security (ADR 0005).
-- Versions 0.x never collide with a service's own migrations, which start at 1.

-- Everything this service ever published, append-only; replay reads it.
create table gebeurtenis (
  volgnummer bigint generated always as identity primary key,
  id uuid not null,
  topic text not null,
  sleutel text not null,
  shard smallint not null,
  volgorde bigint not null,
  type text not null,
  bericht text not null,
  vastgelegd_op timestamptz not null
);
-- A number is given once per key and topic; also the way in for replay by key.
create unique index gebeurtenis_volgorde on gebeurtenis (sleutel, topic, volgorde);
create index gebeurtenis_vastgelegd_op on gebeurtenis using brin (vastgelegd_op);

-- What still has to be sent. Three generations take turns, ten minutes each; a drained generation is
-- truncated before its next turn, so dead rows never pile up, not even while some transaction holds
-- back vacuum (the blocked-xmin trap).
create table outbox (
  generatie smallint not null
    default (floor(extract(epoch from now()) / 600)::bigint % 3)::smallint,
  shard smallint not null,
  volgnummer bigint not null,
  aangeboden_op timestamptz not null,
  primary key (generatie, shard, volgnummer)
) partition by list (generatie);
create table outbox_0 partition of outbox for values in (0)
  with (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);
create table outbox_1 partition of outbox for values in (1)
  with (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);
create table outbox_2 partition of outbox for values in (2)
  with (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);

-- Truncates the generation whose turn comes next, if it is drained. The exclusive lock rules out an
-- open insert; it is given up after 100 ms so that it never stands in anyone's way.
create function outbox_leegmaken() returns boolean
language plpgsql security definer
set search_path from current
set lock_timeout = '100ms'
as $$
declare
  generatie_tabel text :=
    'outbox_' || (floor(extract(epoch from now()) / 600)::bigint + 1) % 3;
  bezet boolean;
begin
  if pg_relation_size(generatie_tabel::regclass) = 0 then
    return false;
  end if;
  execute format('lock table %I in access exclusive mode', generatie_tabel);
  execute format('select exists (select from %I)', generatie_tabel) into bezet;
  if bezet then
    return false;
  end if;
  execute format('truncate %I', generatie_tabel);
  return true;
exception
  when lock_not_available then
    return false;
end
$$;

-- What was received and had its effect; kept longer than any topic keeps its events.
create table inbox (
  source text not null,
  id text not null,
  ontvangen_op timestamptz not null,
  primary key (source, id)
);
create index inbox_ontvangen_op on inbox using brin (ontvangen_op);

-- Events that can never succeed as they are, and everything of the same key behind them.
create table parkeerplaats (
  volgnummer bigint generated always as identity primary key,
  topic text not null,
  sleutel text not null,
  partitie integer not null,
  positie bigint not null,
  source text,
  id text,
  type text,
  bericht text not null,
  reden_code text not null,
  reden text not null,
  geparkeerd_op timestamptz not null,
  unique (topic, partitie, positie)
);
create index parkeerplaats_sleutel on parkeerplaats (sleutel, topic, volgnummer);

-- The application role gets exactly what it needs: the journal can not be rewritten by it.
revoke all on gebeurtenis, outbox, outbox_0, outbox_1, outbox_2, inbox, parkeerplaats
  from ${applicatierol};
grant select, insert on gebeurtenis to ${applicatierol};
grant select, insert, delete on outbox, inbox to ${applicatierol};
grant select, insert, update, delete on parkeerplaats to ${applicatierol};
revoke all on function outbox_leegmaken() from public;
grant execute on function outbox_leegmaken() to ${applicatierol};
