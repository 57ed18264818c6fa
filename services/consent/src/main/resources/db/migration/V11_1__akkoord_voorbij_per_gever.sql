-- A rule looks past a declaration of who has no say in it, so such a declaration does not replace what was given: what
-- still counts is not erased, and a withdrawal stays as long as something given before it could count again. A later
-- declaration replaces one of the same giver, and the word of the person himself replaces everybody's.
create or replace view akkoord_voorbij with (security_invoker = true) as
  select a.partij, a.id, a.vastgelegd_op,
    case
      when a.verklaring = 'gegeven' then coalesce(
        (select min(n.vastgelegd_op) from akkoord n
         where n.partij = a.partij and n.betrokkene_id = a.betrokkene_id and n.soort = a.soort
           and n.ontvanger_taken = a.ontvanger_taken and n.ontvangers = a.ontvangers
           and n.categorieen = a.categorieen and n.fasen = a.fasen
           and n.gegeven_door in (a.gegeven_door, 'jongere')
           and (n.vastgelegd_op, n.id) > (a.vastgelegd_op, a.id)),
        a.geldig_tot::timestamptz)
      when not exists (
        select from akkoord o
        where o.partij = a.partij and o.betrokkene_id = a.betrokkene_id and o.soort = a.soort
          and o.verklaring = 'gegeven' and (o.vastgelegd_op, o.id) < (a.vastgelegd_op, a.id)
          and (o.geldig_tot is null or o.geldig_tot >= current_date)
          and not exists (
            select from akkoord n
            where n.partij = o.partij and n.betrokkene_id = o.betrokkene_id and n.soort = o.soort
              and n.ontvanger_taken = o.ontvanger_taken and n.ontvangers = o.ontvangers
              and n.categorieen = o.categorieen and n.fasen = o.fasen
              and n.gegeven_door in (o.gegeven_door, 'jongere')
              and (n.vastgelegd_op, n.id) > (o.vastgelegd_op, o.id)))
      then a.vastgelegd_op
    end as voorbij_op
  from akkoord a;
