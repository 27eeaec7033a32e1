import { ExtensionSession } from '../browser/extension-session.ts';

type StartOptions = Parameters<typeof ExtensionSession.start>[0];

/** The first run opens the welcome page, in front of whatever is there: it is to come in no test's way. */
async function closeWelcome(session: ExtensionSession): Promise<void> {
  const address = session.ownUrl('welcome.html');
  const welcome = session.context.pages().find((page) => page.url() === address);
  await welcome?.waitForLoadState();
  await welcome?.close();
}

/** A browser of its own, with the extension fresh in it. */
export async function startAlone(options: StartOptions): Promise<ExtensionSession> {
  const session = await ExtensionSession.start(options);
  await closeWelcome(session);
  return session;
}

/** The one browser of a runner: lent to one test after the other, emptied between, started anew for other options. */
export class SharedBrowser {
  #session: ExtensionSession | undefined;
  #options = '';

  async lend(options: StartOptions): Promise<ExtensionSession> {
    const wanted = JSON.stringify(options);
    if (this.#session !== undefined && wanted === this.#options) {
      await this.#session.reset();
      return this.#session;
    }
    await this.close();
    this.#session = await startAlone(options);
    this.#options = wanted;
    return this.#session;
  }

  /** After a test that failed: what state it left nobody knows. */
  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.close();
  }
}
