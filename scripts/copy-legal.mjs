// Puts the repository's LICENSE and SECURITY.md into the package that is being packed. Each package's `prepack` calls it,
// so every tarball carries them and nobody keeps copies by hand. The copies are git-ignored.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const file of ['LICENSE', 'SECURITY.md']) copyFileSync(join(root, file), join(process.cwd(), file));
