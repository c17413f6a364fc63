import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import type { Article } from "@/domain/articles/article";
import { scalePicture } from "./scale-picture";
import { partsOf } from "./test-docx";
import { toDocx } from "./to-docx";
import { toPage } from "./to-page";
import { toZip } from "./to-zip";
import { workbook } from "./workbook";

const COUNT = 50;
const names = Array.from({ length: COUNT }, (_, n) => `${n}.jpg`);
const article: Article = {
  lang: "en",
  gaps: [],
  blocks: names.map((name) => ({ type: "figure", photo: name, file: name })),
};
const pictures = new Map(
  names.map((name) => {
    const data = randomBytes(300_000);
    return [name, { type: "jpg", width: 1400, height: 1000, turn: 0, data } as const];
  }),
);

/** A file is made until one keeps to the share, for this many milliseconds and nine files at most. */
const MEASURED = 2000;
/** The part of the time in which another request may wait; it was nearly 1 in the thread of the requests. */
const MOST_WAITING = 0.4;
const ROWS = 10_000;
const cells = Array.from({ length: 10 }, (_, at) => `text ${at} of a row`);
const origin = { eventId: "00000000-0000-0000-0000-000000000001", eventVersion: 1 };

const FILES: Record<string, (signal?: AbortSignal) => Promise<Uint8Array>> = {
  "a Word document": (signal) => toDocx(article, { title: "Many pictures" }, pictures, signal),
  "an HTML page": (signal) => toPage(article, "Many pictures", pictures, origin, signal),
  "a ZIP archive": (signal) => toZip(article, "Many pictures", pictures, origin, signal),
  "an Excel workbook": (signal) =>
    workbook("Long", Array(10).fill({ head: "Head", width: 20 }), Array(ROWS).fill(cells), signal),
};

const server = createServer((_, response) => response.end("small"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
afterAll(() => server.close());

/** How many small requests are answered, one after the other, while a file is made; no more are sent than `enough`. */
const answeredDuring = async (made: Promise<Uint8Array>, enough: number): Promise<number> => {
  let isMade = false;
  const ended = made.finally(() => {
    isMade = true;
  });
  let answered = 0;
  while (!isMade && answered < enough) {
    expect(await (await fetch(address)).text()).toBe("small");
    answered += 1;
  }
  expect((await ended).length).toBeGreaterThan(100_000);
  return answered;
};

describe.each(Object.entries(FILES))("%s", (_, make) => {
  it("with fifty pictures or ten thousand rows is made without delaying other requests", async () => {
    // The first file loads modules, which is no part of the measure that follows.
    expect(await answeredDuring(make(), 11)).toBe(11);
    const shares: number[] = [];
    const start = performance.now();
    // Pauses of the process and collecting garbage only add to a share, so that the least one is the file's own.
    do {
      const before = performance.eventLoopUtilization();
      await make();
      shares.push(performance.eventLoopUtilization(before).utilization);
    } while (
      Math.min(...shares) >= MOST_WAITING &&
      performance.now() - start < MEASURED &&
      shares.length < 9
    );
    expect(Math.min(...shares)).toBeLessThan(MOST_WAITING);
  });

  it("is given up at once when it is cancelled", async () => {
    const cancel = new AbortController();
    const made = make(cancel.signal);
    cancel.abort(new Error("cancelled"));
    await expect(made).rejects.toThrow("cancelled");
    await expect(async () => make(cancel.signal)).rejects.toThrow("cancelled");
  });
});

it("a Word document contains all fifty pictures", async () => {
  const bytes = await toDocx(article, { title: "Many pictures" }, pictures);
  expect([...partsOf(bytes).keys()].filter((part) => part.endsWith(".jpg"))).toHaveLength(COUNT);
});

/** A photograph of 24 megapixels and more than 25 MB: noise, in tiles since that is quicker to make. */
const largePhoto = async (): Promise<Buffer> => {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const grey = { channels: 3, background: "grey" } as const;
  const tile = await sharp({ create: { ...grey, width: 1000, height: 1000, noise } })
    .png()
    .toBuffer();
  return sharp({ create: { ...grey, width: 6000, height: 4000 } })
    .composite([{ input: tile, tile: true }])
    .jpeg({ quality: 97 })
    .toBuffer();
};

it("three pictures of 25 MB are scaled into a Word document in little memory, without delaying other requests", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-large-"));
  const files = ["0.jpg", "1.jpg", "2.jpg"];
  const photo = await largePhoto();
  expect(photo.length).toBeGreaterThan(25_000_000);
  for (const name of files) writeFileSync(join(folder, name), photo);
  // Loads modules, which is no part of the measures that follow.
  await toDocx(article, { title: "Many pictures" }, pictures);
  const [memory, usage] = [process.memoryUsage.rss(), performance.eventLoopUtilization()];
  let most = memory;
  const sampler = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const scaled = new Map<string, NonNullable<Awaited<ReturnType<typeof scalePicture>>>>();
  for (const name of files) {
    const picture = await scalePicture(join(folder, name), name);
    if (picture) scaled.set(name, picture);
  }
  const bytes = await toDocx(
    { ...article, blocks: article.blocks.slice(0, files.length) },
    { title: "Large pictures" },
    scaled,
  );
  clearInterval(sampler);
  rmSync(folder, { recursive: true });
  const { utilization } = performance.eventLoopUtilization(usage);
  expect([...scaled.values()].map(({ width, height }) => [width, height])).toEqual(
    Array(3).fill([1400, 933]),
  );
  expect(bytes.length).toBeLessThan(3_000_000);
  expect(utilization).toBeLessThan(MOST_WAITING);
  // Three decoded pictures of this size take 216 MB.
  expect(most - memory).toBeLessThan(150_000_000);
});
