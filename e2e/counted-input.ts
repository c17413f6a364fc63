import type { FileChooser, Locator, Page } from "@playwright/test";

/** A user at mouse and keyboard whose clicks and keys are counted; the characters of facts are not. */
export class CountedInput {
  clicks = 0;
  keys = 0;

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** Keys one after the other; a combination such as Control+Enter is one. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Types a fact into the field that has the focus, replacing nothing. */
  async fact(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Pastes text from elsewhere: one key. The page has the permission "clipboard-write". */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.press("Control+v");
  }

  /** Chooses a file in the dialog of the system that `open` opens: its name is typed, and Enter takes it. */
  async file(open: () => Promise<void>, file: Parameters<FileChooser["setFiles"]>[0]): Promise<void> {
    const dialog = this.page.waitForEvent("filechooser");
    // Playwright takes the dialog over from the next message on; a key pressed before that opens it in vain.
    await this.page.evaluate(() => undefined);
    await open();
    this.keys += 1;
    await (await dialog).setFiles(file);
  }

  /** Chooses from a list that opens: a click to open it and one on the choice. */
  async choose(target: Locator, value: string): Promise<void> {
    this.clicks += 2;
    await target.focus();
    await target.selectOption(value);
  }
}

/** The height of the form in screens of 900 pixels. */
export const screensOf = async (page: Page): Promise<number> =>
  (await page.locator("[data-record-form]").evaluate((form) => form.getBoundingClientRect().height)) / 900;
