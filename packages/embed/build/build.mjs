import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { languageConfig, languages, scriptConfig } from './config.mjs';

rmSync(fileURLToPath(new URL('../dist', import.meta.url)), { force: true, recursive: true });
await build(scriptConfig());
for (const language of languages) await build(languageConfig(language));
