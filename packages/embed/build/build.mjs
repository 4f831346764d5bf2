import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fileConfig, languageConfig, languages, lazyModules, scriptConfig } from './config.mjs';

rmSync(fileURLToPath(new URL('../dist', import.meta.url)), { force: true, recursive: true });
await build(scriptConfig());
for (const [name, entry] of Object.entries(lazyModules)) await build(fileConfig(name, entry));
for (const language of languages) await build(languageConfig(language));
