-- What a declaration is about and how it was asked: an agreement for one category, receiver or purpose opens no other.
-- An empty list is no limit, as every declaration before this was. Lists are kept sorted, so that equal is equal.
alter table akkoord
  add column grond text check (grond in ('ouderlijk-gezag', 'curatele', 'bewind', 'mentorschap')),
  add column koppeling_id uuid references koppeling (id),
  add column wordt_achttien_op date,
  add column ontvangers text[] not null default '{}',
  add column categorieen text[] not null default '{}',
  add column fasen text[] not null default '{}',
  add column gevraagd_via text check (gevraagd_via in ('gesprek', 'formulier', 'portaal', 'telefoon'));
