#!/usr/bin/env bash
# Fetches what the service serves for clients, and makes of it what their tools make.
set -euo pipefail
cd "$(dirname "$0")"

rm -rf served
mkdir served
for file in schema clients/apollo.js clients/graphcache.js; do
  curl -fsS "$THROUGHLINE/graphql/$file" > "served/$(basename "$file")"
done
mv served/schema served/schema.graphql
npx gql.tada generate-output
node --import tsx tagged.ts
npx relay-compiler
