#!/bin/sh
# Verifies a Continuity attestation with openssl and the POSIX shell alone.
#
#   sh verify-with-openssl.sh ENVELOPE PUBLIC_KEY.pem [ARTEFACT...]
#
# ENVELOPE is a DSSE envelope as the store keeps it, PUBLIC_KEY.pem the builder's key as you got it
# from someone you trust: openssl accepts weak keys, such as those of small order, so never take it
# from whoever gave you the envelope. Exit status: 0 if the signature is good and attests every
# ARTEFACT, 1 if not, 2 if it could not be checked.
#
# What is signed is not the JSON text but "DSSEv1 <type length> <type> <payload length> <payload>".
# openssl 3.0 or newer is needed.
set -eu
LC_ALL=C
export LC_ALL

if [ $# -lt 2 ]; then
  echo "usage: $0 ENVELOPE PUBLIC_KEY.pem [ARTEFACT...]" >&2
  exit 2
fi
envelope=$1
key=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The canonical envelope is one line with its fields in one order: no JSON parser is needed.
form='^{"payload":"\([A-Za-z0-9+/=]*\)","payloadType":"\([a-z0-9./+-]*\)","signatures":\[{"keyid":"\(SHA256:[A-Za-z0-9+/]*\)","sig":"\([A-Za-z0-9+/=]*\)"}\]}$'
field() {
  sed -n "s|$form|\\$1|p" "$envelope"
}
type=$(field 2)
if [ "$type" != application/vnd.in-toto+json ]; then
  echo "$envelope: no canonical envelope of an in-toto statement" >&2
  exit 1
fi

field 1 | openssl base64 -d -A > "$work/payload"
field 4 | openssl base64 -d -A > "$work/signature"
{
  printf 'DSSEv1 %d %s %d ' "${#type}" "$type" "$(wc -c < "$work/payload")"
  cat "$work/payload"
} > "$work/pae"

if ! openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$work/pae" \
    -sigfile "$work/signature" > "$work/answer" 2>&1; then
  echo "signature: BAD (or the key cannot be read): $(tail -n 1 "$work/answer")" >&2
  exit 1
fi
echo "signature: good, by $(field 3)"

status=0
for artefact in "$@"; do
  digest=$(openssl dgst -sha256 -r "$artefact" | cut -c 1-64)
  name=$(sed -n "s|.*\"subject\":\[.*{\"digest\":{\"sha256\":\"$digest\"},\"name\":\"\([^\"]*\)\"}.*|\1|p" \
    "$work/payload")
  if [ -n "$name" ]; then
    echo "$artefact: attested as $name"
  else
    echo "$artefact: NOT attested here (its sha256 is $digest)" >&2
    status=1
  fi
done
exit $status
