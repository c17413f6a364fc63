import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import type { Lang } from "../../events/values";
import { faultlessText } from "../faultless.test-data";

// Invented universities.

const both = (en: string, zh: string): object => ({ en, zh });
const university = (en: string, zh: string): object => ({
  organization: { name: both(en, zh), the: false, kind: "university" },
});
const OWN = university("Lakeland University", "云溪大学");
const agreement = (key: string, other: object, witnesses: readonly string[]): object => ({
  key,
  title: both("memorandum of understanding", "合作备忘录"),
  type: "mou",
  status: "signed",
  parties: [OWN, other],
  witnesses,
});
const person = (key: string, en: string, zh: string): object => ({
  key,
  person: { name: both(en, zh), later: both(en.split(" ")[1] ?? en, zh) },
  posts: [
    {
      organization: { name: both("Reedham Education Office", "海角市教育局"), the: true },
      title: both("Head", "局长"),
    },
  ],
});
const text = (lang: Lang, last: readonly string[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: both("Lakeland University signs three memorandums", "云溪大学签署三份备忘录"),
      when: { start: "2024-03-05" },
      participants: [person("ann", "Ann Exemplar", "安例"), person("bob", "Bob Sample", "白样")],
      agreements: [
        agreement("a", university("Reedham University", "海角大学"), ["ann"]),
        agreement("b", university("Wyland University", "湖滨大学"), ["ann"]),
        agreement("c", university("Norland University", "北原大学"), last),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a", "b", "c"] }],
    } as unknown as DraftRecord,
    lang,
  );
const times = (article: string, words: string): number => article.split(words).length - 1;

describe("one witness of several documents", () => {
  it("is stated once for all, and introduced in full", () => {
    const article = text("en", ["ann"]);
    expect(article).toContain(
      "The signing was witnessed by Ann Exemplar, Head of the Reedham Education Office.",
    );
    expect(times(article, "Exemplar")).toBe(1);
    expect(times(text("zh", ["ann"]), "安例")).toBe(1);
  });

  it("is stated at each document where another person witnessed one of them", () => {
    const article = text("en", ["bob"]);
    expect(article).not.toContain("The signing was witnessed");
    expect(times(article, "in the presence of")).toBe(3);
  });
});
