#!/bin/bash
# What `make run` does once the binary is there: a database and a token under .fettle/, then serve.
set -euo pipefail
fettle=$1
port=$2
umask 077
folder=$PWD/.fettle
mkdir -p "$folder"
export FETTLE_DATABASE=$folder/fettle.db

if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    echo "Port $port on 127.0.0.1 is busy: another program, or another 'make run', listens there." >&2
    echo "Stop that one, or take another port: make run PORT=$((port + 1))" >&2
    exit 75
fi
"$fettle" migrate up

# The token of the last run is used again; without its file, or without its database, a new one.
name="Front desk"
if ! "$fettle" token list | grep -q "^$name"$'\t'; then rm -f "$folder/token"; fi
if [ ! -s "$folder/token" ]; then
    "$fettle" token revoke --name "$name" >/dev/null 2>&1 || true
    "$fettle" token create --name "$name" --role admin --role manager --role frontDesk \
        --role technician >"$folder/token"
fi

url=http://127.0.0.1:$port
authorization="-H \"Authorization: Bearer \$(cat '$folder/token')\""
due=$(date -u -d '+3 days' +%Y-%m-%dT17:00:00Z)
cat <<TOUR

Fettle is at $url; its own description is $url/openapi.json
A token with every role, also in .fettle/token: $(cat "$folder/token")

Check in a camera:
curl -sS $url/v1/tickets $authorization -H 'Content-Type: application/json' -d '{"customer":{"name":"Ming Tan","email":"ming@example.com"},"equipment":{"category":"camera","brand":"Leica","model":"M9-P","serialNumber":"'\$(date +%s%N)'"},"symptoms":[{"description":"White spots at f/11 on every frame"}],"conditionReport":{"zones":[{"zone":"Top plate","condition":"ok"}],"functions":[{"function":"Powers on","result":"pass"}],"accessories":[{"name":"Strap","quantity":1}],"agreedBy":"Ming Tan"},"diagnosisBy":"$due"}' | tee '$folder/ticket.json'

Poll its status, as its owner would, without a token:
curl -sS $url/v1/status/\$(grep -o '"ticketId":"[^"]*' '$folder/ticket.json' | cut -d'"' -f4)

List the tickets:
curl -sS $url/v1/tickets $authorization

Stop with Ctrl-C.
TOUR
exec "$fettle" serve --listen "127.0.0.1:$port"
