import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
// npm start: the partner's page, the publisher's files and Storybook, each on its port or the next free one.
import getPort, { portNumbers } from 'get-port';

process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

console.log('Building the script tag and the demo …');
const built = spawnSync('turbo', ['run', 'build', '--output-logs', 'errors-only'], { shell: true, stdio: 'inherit' });
if (built.status) process.exit(built.status);

const { servePartner, servePublisher } = await import('../apps/partner-site/server.mjs');
const free = (port) => getPort({ host: '127.0.0.1', port: portNumbers(port, port + 99) });

const publisher = await servePublisher({ port: await free(4200) });
const partner = await servePartner({ port: await free(4100), publisherOrigin: publisher.origin });
const storybookPort = await free(6006);
const storybook = spawn('npm', ['run', 'dev', '-w', '@offprint/storybook', '--', '-p', `${storybookPort}`, '--quiet'], {
  shell: process.platform === 'win32',
  stdio: ['ignore', 'ignore', 'inherit'],
});
storybook.on('exit', (code) => {
  if (code) console.error(`Storybook stopped with code ${code}; the other two go on.`);
});

console.log(`
  A partner's page     ${partner.origin}/
                       The study in the text is the script tag's card. French: /fr/, Arabic: /ar/.
                       Stop this command or block scripts to see the link that stays.
  The publisher's files ${publisher.origin}/
                       The script at /1/offprint.js, the data at /analyses/nato-partnerships.jsonld, the PDF in /files/.
  Storybook            http://127.0.0.1:${storybookPort}/ (ready in a few seconds)
                       Every state of the card; theme, language and direction in the toolbar.

  Ctrl-C ends all three.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    storybook.kill();
    await Promise.all([partner.close(), publisher.close()]);
    process.exit(0);
  });
}
