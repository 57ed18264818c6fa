-- First answers of commands, so that a repeated command (same Idempotency-Key) has effect once.
create table idempotentie (
  partij        text        not null,
  sleutel       text        not null,
  verzoek_hash  text        not null,
  status        integer,
  location      text,
  etag          text,
  -- json and not jsonb: the repeated answer is the first one to the byte.
  antwoord      json,
  vastgelegd_op timestamptz not null default now(),
  primary key (partij, sleutel)
);

create index idempotentie_vastgelegd_op on idempotentie (vastgelegd_op);

alter table idempotentie enable row level security;
alter table idempotentie force row level security;

create policy idempotentie_partij on idempotentie
  using (partij = current_setting('warmeoverdracht.partij', true))
  with check (partij = current_setting('warmeoverdracht.partij', true));

-- Technical work is nobody's and reads nothing here, but may delete what is older than a day.
create policy idempotentie_opruimen on idempotentie for delete
  using (current_setting('warmeoverdracht.partij', true) = ''
         and vastgelegd_op < now() - interval '24 hours');

grant select, insert, update, delete on idempotentie to ${applicatierol};
