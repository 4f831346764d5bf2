/** Quiet, offline and alone: nothing that a browser does on its own account takes part in a test. */
export const chromiumFlags: string[] = [
  // Chromium refuses its sandbox to root, which is who runs a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];

/** Firefox fills background tabs and checks servers of its maker unless told otherwise. */
export const firefoxPreferences: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Its list of downloads would take the focus from the pages of later tests.
  'browser.download.alwaysOpenPanel': false,
};
