import { expect, it } from "vitest";
import { writeArticle } from "@/domain/articles/write";
import type { DraftRecord } from "@/domain/events/shape";
import { writtenArticle } from "./written-article";

const record = (title: string): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: title },
  when: { start: "2025-05-20" },
  participants: [],
  agenda: [],
  background: [{ en: `${title} took place in an invented park.` }],
});

it("refuses that a caller changes an article that others read", () => {
  const article = writtenArticle(record("Invented Talks"), "en");
  expect(() => article.blocks.push({ type: "credits", sentences: [] })).toThrow(TypeError);
  expect(writtenArticle(record("Invented Talks"), "en")).toEqual(
    writeArticle(record("Invented Talks"), "en"),
  );
});

it("writes an article once for equal records, and again for any difference", () => {
  const first = writtenArticle(record("Invented Talks"), "en");
  expect(writtenArticle(record("Invented Talks"), "en")).toBe(first);
  expect(writtenArticle(record("Invented Talks"), "zh")).toEqual(
    writeArticle(record("Invented Talks"), "zh"),
  );
  expect(writtenArticle(record("Invented Talks"), "en", { date: "dmy" })).toEqual(
    writeArticle(record("Invented Talks"), "en", { date: "dmy" }),
  );
  expect(writtenArticle(record("Invented Talks"), "en", {}, "summary")).toEqual(
    writeArticle(record("Invented Talks"), "en", {}, "summary"),
  );
  expect(writtenArticle(record("Other Invented Talks"), "en")).toEqual(
    writeArticle(record("Other Invented Talks"), "en"),
  );
});

it("forgets the articles that were not read for the longest time", () => {
  const first = writtenArticle(record("Invented Talks"), "en");
  const title = "Invented ".repeat(20_000);
  const read = Array.from({ length: 15 }, (_, n) => {
    const other: DraftRecord = { ...record("Invented Talks"), title: { en: `${title}${n}` } };
    return writtenArticle(other, "en");
  });
  expect(read).toHaveLength(15);
  expect(writtenArticle(record("Invented Talks"), "en")).toBe(first);
  for (let n = 0; n < 30; n += 1) {
    const other: DraftRecord = { ...record("Invented Talks"), title: { en: `${title} other ${n}` } };
    writtenArticle(other, "en");
  }
  expect(writtenArticle(record("Invented Talks"), "en")).not.toBe(first);
});
