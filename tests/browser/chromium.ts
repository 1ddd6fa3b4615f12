import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** A page in which something is shown, with what the browser complained about. */
export interface Shown {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Starts Chromium for the tests of a file, and gives a way to show HTML in a page of its own. */
export function inChromium(): (html: string, options?: BrowserContextOptions) => Promise<Shown> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (html, options = {}) => {
    if (!browser) throw new Error("Chromium has not been started.");
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("requestfailed", (request) => complaints.push(`not loaded: ${request.url()}`));
    await page.setContent(html);
    return { page, complaints };
  };
}
