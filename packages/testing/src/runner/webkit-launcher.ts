import type { TestRunnerCoreConfig } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { WebKit } from '../browsers/resolve.mjs';
import { startWebKitDriver, type WebKitDriver } from '../browsers/webkit-driver.ts';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/** The stock launcher expects a driver that runs already. This one starts it with the first test file and ends it. */
export class WebKitLauncher extends WebdriverLauncher {
  /** With two, WebKitGTK loses frames and keys. */
  concurrency = 1;
  readonly #webkit: WebKit;
  readonly #options: Options;
  #driver: Promise<WebKitDriver> | undefined;

  constructor(webkit: WebKit) {
    // The object stays ours: the port is filled in when the driver has one, before the stock launcher reads it.
    const options: Options = {
      hostname: '127.0.0.1',
      logLevel: 'silent',
      capabilities: { browserName: 'MiniBrowser' },
    };
    super(options);
    this.#options = options;
    this.#webkit = webkit;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    // The stock launcher asks the shared setting, not its own, whether it may use a page instead of frames.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  override async startSession(id: string, url: string): Promise<void> {
    this.#driver ??= startWebKitDriver(this.#webkit);
    const { port, capabilities } = await this.#driver;
    Object.assign(this.#options, { port, capabilities });
    await super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    (await this.#driver)?.stop();
    this.#driver = undefined;
  }
}
