#!/usr/bin/env bash
# Runs the tests of the example service against a PostgreSQL server of their own, and takes it down again.
set -euo pipefail
cd "$(dirname "$0")/../.."

programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
if [ -z "$programs" ]; then
  echo "PostgreSQL is not installed: the service was tested with the embedded database alone." >&2
  exit 1
fi
folder=$(mktemp -d)
as_server=()
if [ "$(id -u)" -eq 0 ]; then
  # PostgreSQL does not run as root; its Debian package brings this user along.
  chown postgres "$folder"
  as_server=(runuser -u postgres --)
fi
server() { (cd "$folder" && "${as_server[@]}" "$programs/pg_ctl" --silent --pgdata "$folder/data" "$@"); }
trap 'server stop --mode immediate; rm -rf "$folder"' EXIT

server init --options "--username service --auth trust --encoding UTF8 --locale C"
port=$(node -p 'const s = require("net").createServer().listen(0); const { port } = s.address(); s.close(); port')
server start --wait --log "$folder/log" \
  --options "-c port=$port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder"
DATABASE_URL="postgres://service@127.0.0.1:$port/postgres" npx vitest run tests/service
