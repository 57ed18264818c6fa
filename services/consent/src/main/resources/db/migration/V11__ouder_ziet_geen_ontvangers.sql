-- A parent who withdraws for a 16-17-year-old does not thereby see who received what (law.md; ADR 0009): from the day on
-- which the child turns 16 he sees how far his request is, in counts, and no receiver, category or ground. Below 16 he
-- uses the child's rights (UAVG 5) and sees what the young person sees.
drop policy zelf_lezen on kennisgeving;
create policy zelf_lezen on kennisgeving for select
  using (current_setting('warmeoverdracht.persoon', true) <> ''
         and exists (select from koppeling k
                     where (k.hoedanigheid = 'jongere'
                            or k.wordt_achttien_op - interval '2 years' > (now() at time zone 'Europe/Amsterdam')::date)
                       and exists (select from verzoek v
                                   where v.id = verzoek_id and v.partij = k.partij
                                     and v.betrokkene_id = k.betrokkene_id)));

-- The counts come from the owner, who sees notices only for the length of the function below; of which requests, the
-- person's own ties decide as they do elsewhere.
create policy tellen on kennisgeving for select to current_user
  using (current_setting('warmeoverdracht.tellen', true) = 'ja');

-- As Voortgang counts: a receiver is done when it answered everything that it was asked, and late while it has not
-- answered something in time.
create function verzoek_voortgang(verzoeken uuid[])
returns table (verzoek_id uuid, organisaties integer, afgehandeld integer, verwijderd integer, te_laat integer)
language plpgsql security definer
set search_path from current
as $$
begin
  perform set_config('warmeoverdracht.tellen', 'ja', true);
  return query with per_partij as (
    select n.verzoek_id, n.partij,
      bool_and(n.uitkomst is not null) as is_klaar,
      bool_and(n.uitkomst is not null and n.uitkomst <> 'behouden' and coalesce(n.behouden, '') = '') as is_weg,
      bool_or(n.uitkomst is null and n.te_laat_op is not null) as is_te_laat
    from verzoek v join kennisgeving n on n.verzoek_id = v.id
    where v.id = any (verzoeken)
      and current_setting('warmeoverdracht.persoon', true) <> ''
      and exists (select from koppeling k where k.partij = v.partij and k.betrokkene_id = v.betrokkene_id)
    group by n.verzoek_id, n.partij)
  select p.verzoek_id, count(*)::integer, (count(*) filter (where p.is_klaar))::integer,
    (count(*) filter (where p.is_weg))::integer, (count(*) filter (where p.is_te_laat))::integer
  from per_partij p group by p.verzoek_id;
  perform set_config('warmeoverdracht.tellen', '', true);
end
$$;
revoke all on function verzoek_voortgang(uuid[]) from public;
grant execute on function verzoek_voortgang(uuid[]) to ${applicatierol};
