import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { expect } from "./fixtures";

/** A photo as a phone takes it: stored lying, with the place where it was taken. */
export const photoOf = async (name: string, colour: string) => ({
  name,
  mimeType: "image/jpeg",
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
    .jpeg()
    .withExif({
      IFD0: { Make: "Invented Camera" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer(),
});

/** A photo of several megabytes without metadata, which the server stores as it is. */
export const largePhoto = async (name: string) => {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const picture = sharp({ create: { width: 1800, height: 1350, channels: 3, background: "white", noise } });
  return { name, mimeType: "image/jpeg", buffer: await picture.jpeg({ quality: 98 }).toBuffer() };
};

type Given = Awaited<ReturnType<typeof photoOf>>;

/** Drops or pastes files onto the page, as the system does. */
export const give = async (page: Page, kind: "drop" | "paste", files: readonly Given[]) => {
  const sent = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    text: buffer.toString("base64"),
  }));
  await page.evaluate(
    ({ sent, kind }) => {
      const data = new DataTransfer();
      for (const { name, mimeType, text } of sent) {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      const shared = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        kind === "drop"
          ? new DragEvent("drop", { ...shared, dataTransfer: data })
          : new ClipboardEvent("paste", { ...shared, clipboardData: data }),
      );
    },
    { sent, kind },
  );
};

/** The photo chooser of a page. */
export const chooserOf = (page: Page) => page.getByLabel("Choose photos").and(page.locator("input"));

/** Chooses files where a user can: the field is disabled until the page is hydrated, which `setInputFiles` does not wait for. */
export const choose = async (
  field: Locator,
  files: Parameters<Locator["setInputFiles"]>[0],
): Promise<void> => {
  await expect(field).toBeEnabled();
  await field.setInputFiles(files);
};
