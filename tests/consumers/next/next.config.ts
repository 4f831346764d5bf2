import type { NextConfig } from 'next';

const config: NextConfig = {
  // What renders on the server is imported there as it is, not bundled.
  serverExternalPackages: ['@lit-labs/ssr', '@offprint/elements'],
  // Turbopack does not look for TypeScript behind `.js`, which the checks of all applications are imported by.
  turbopack: { resolveAlias: { './checks.js': './checks.ts', './packages.js': './packages.ts' } },
};

export default config;
