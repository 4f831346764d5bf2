// The `prepack` of every package: packed as it stands, it would carry what only this repository understands.
console.error('Publish by `npm run release`, which packs a clean copy (scripts/lib/publishable.mjs).');
process.exitCode = 1;
