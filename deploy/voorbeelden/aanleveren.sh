#!/usr/bin/env bash
# Delivers an export of a school administration with curl and waits until it was taken over.
#   aanleveren.sh leerlingen.csv [modus=goede-regels] [proef=true]
# Environment: WO_ISSUER, WO_CLIENT_ID, WO_CLIENT_SLEUTEL (private key, PEM, EC P-256), WO_SCHOOL_URL.
# Needs bash, curl, openssl, xxd and jq. See docs/aansluiten.md.
set -euo pipefail
bestand=${1:?"aanleveren.sh leerlingen.csv [modus=goede-regels] [proef=true]"}
shift
wens=$(IFS='&'; echo "$*")
adres=$WO_SCHOOL_URL/v1/leerlingaanleveringen

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# Who we are, signed with our own key (RFC 7523, private_key_jwt). openssl writes the two numbers of an ECDSA signature
# as ASN.1; a JWT wants them behind each other, 32 bytes each (RFC 7518, 3.4).
verklaring() {
  local nu kop inhoud getallen
  nu=$(date +%s)
  kop=$(printf '{"alg":"ES256","typ":"JWT","kid":"%s"}' "$WO_CLIENT_ID" | base64url)
  inhoud=$(printf '{"iss":"%s","sub":"%s","aud":"%s","jti":"%s","iat":%d,"exp":%d}' \
    "$WO_CLIENT_ID" "$WO_CLIENT_ID" "$WO_ISSUER" "$(openssl rand -hex 16)" "$nu" $((nu + 60)) | base64url)
  getallen=$(printf '%s.%s' "$kop" "$inhoud" | openssl dgst -sha256 -sign "$WO_CLIENT_SLEUTEL" |
    openssl asn1parse -inform DER | sed -n 's/.*INTEGER *:\([0-9A-F]*\)$/\1/p' |
    while read -r getal; do printf '%64s' "$getal" | tr ' ' '0'; done)
  printf '%s.%s.%s' "$kop" "$inhoud" "$(printf '%s' "$getallen" | xxd -r -p | base64url)"
}

token() {
  curl -fsS "$WO_ISSUER/protocol/openid-connect/token" \
    -d grant_type=client_credentials -d client_id="$WO_CLIENT_ID" \
    -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
    --data-urlencode client_assertion="$(verklaring)" | jq -r .access_token
}

# The same file with the same wish is the same command: sent again after a lost answer, it has no second effect.
sleutel=$( (echo "$wens"; date -r "$bestand" +%s; cat "$bestand") | openssl dgst -sha256 -r | cut -c1-32)

antwoord=$(curl -sS --retry 5 --retry-connrefused -X POST "$adres?$wens" -H "Authorization: Bearer $(token)" \
  -H "Content-Type: text/csv" -H "Idempotency-Key: $sleutel" --data-binary @"$bestand")
id=$(jq -r '.id // empty' <<<"$antwoord")
# problem+json: `bezwaren` names every line and column, and what to do about it.
[ -n "$id" ] || { jq . <<<"$antwoord" >&2; exit 1; }
echo "aangeleverd: $id"

# A token lives five minutes; here each question has a new one.
while :; do
  stand=$(curl -fsS "$adres/$id" -H "Authorization: Bearer $(token)")
  jq -r '"\(.toestand): \(.gelezenRegels) van \(.bestandsregels) regels gelezen; nieuw \(.nieuw), gewijzigd \(.gewijzigd), ongewijzigd \(.ongewijzigd), afgekeurd \(.afgekeurd)"' <<<"$stand"
  toestand=$(jq -r .toestand <<<"$stand")
  case $toestand in gereed | afgekeurd | ingetrokken | mislukt) break ;; esac
  sleep 0.5
done

# What became of each row, as CSV that a spreadsheet opens safely; or page by page as JSON at /regels.
curl -fsS "$adres/$id/verslag" -H "Authorization: Bearer $(token)" -H "Accept: text/csv" -o "${bestand%.csv}-verslag.csv"
echo "verslag: ${bestand%.csv}-verslag.csv"
[ "$toestand" = gereed ]
