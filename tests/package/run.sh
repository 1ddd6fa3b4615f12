#!/usr/bin/env bash
# Packs the package and uses the tarball as an ES module, as CommonJS, from TypeScript and in unit tests.
set -euo pipefail
cd "$(dirname "$0")/../.."

installed=tests/package/consumer/node_modules/trepart
rm -rf "$installed"
mkdir -p "$installed"
tarball=$(npm pack --silent)
trap 'rm -rf "$tarball" tests/package/consumer/node_modules' EXIT
tar -xzf "$tarball" --strip-components=1 -C "$installed"

if grep -q "{body}" "$installed"/dist/*.d.ts; then
  echo "The published types carry the texts of the rules: more than half their size, and nobody reads them there." >&2
  exit 1
fi
npx publint --strict "$tarball"
npx attw "$tarball" --profile node16 --exclude-entrypoints ./vitest
npx attw "$tarball" --profile esm-only --entrypoints ./vitest
node tests/package/consumer/esm.mjs
node tests/package/consumer/commonjs.cjs
npx tsc -p tests/package/consumer/tsconfig.json
npx tsc -p tests/package/consumer/tsconfig.vitest.json
npx vitest run --root tests/package/consumer
echo "The packed tarball works as an ES module, as CommonJS, from TypeScript and in unit tests."
