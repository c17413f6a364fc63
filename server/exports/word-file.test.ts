import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import type { Article } from "@/domain/articles/article";
import { partsOf } from "./test-docx";
import { toDocx } from "./to-docx";

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

describe("a Word document", () => {
  it("with fifty pictures is made without delaying other requests", async () => {
    const before = performance.eventLoopUtilization();
    const bytes = await toDocx(article, { title: "Many pictures" }, pictures);
    const { utilization } = performance.eventLoopUtilization(before);
    const media = [...partsOf(bytes).keys()].filter((part) => part.endsWith(".jpg"));
    expect(media).toHaveLength(COUNT);
    // The part of the time in which another request would have waited; it was nearly 1 in the thread of the requests.
    expect(utilization).toBeLessThan(0.3);
  });

  it("is given up at once when it is cancelled", async () => {
    const cancel = new AbortController();
    const made = toDocx(article, { title: "Many pictures" }, pictures, cancel.signal);
    cancel.abort(new Error("cancelled"));
    await expect(made).rejects.toThrow("cancelled");
    await expect(toDocx(article, { title: "" }, pictures, cancel.signal)).rejects.toThrow("cancelled");
  });
});
