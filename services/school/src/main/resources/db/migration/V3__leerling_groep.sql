-- How many pupils share the coarse features of an announcement: see Leerlingen.tel.
create index leerling_groep on leerling (partij, woongemeente, schoolsoort, geboortedatum);
