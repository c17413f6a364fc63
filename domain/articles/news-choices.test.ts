import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../events/shape";
import { LANGS, type Lang, otherLang } from "../events/values";
import { newsChoices } from "./news-choices";
import { writeArticle } from "./write";

const ZONE = { name: { en: "Example Zone", zh: "样例开发区" } };
const CHAMBER = { name: { en: "Sample Chamber", zh: "样本商会" }, the: true };

/** A visit on which something was signed: two things that can be the news. */
const SIGNED: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "held",
  when: { start: "2026-03-12" },
  city: { en: "Inventia", zh: "虚构市" },
  participants: [
    {
      key: "ann",
      side: "host",
      person: { name: { en: "Ann Example", zh: "安一" } },
      posts: [{ title: { en: "director", zh: "主任" }, organization: ZONE }],
    },
    {
      key: "ben",
      side: "guest",
      roles: ["head"],
      person: { name: { en: "Ben Sample", zh: "本二" } },
      posts: [{ title: { en: "president", zh: "会长" }, organization: CHAMBER }],
    },
  ],
  agreements: [
    {
      key: "pact",
      type: "framework",
      status: "signed",
      title: { en: "Agreement on Trade in Medicine", zh: "医药贸易合作协议" },
      parties: [{ organization: ZONE }, { organization: CHAMBER }],
    },
  ],
};

const headlineOf = (record: DraftRecord, lang: Lang): string | undefined => {
  const [first] = writeArticle(record, lang).blocks;
  return first?.type === "headline" ? first.sentence.text : undefined;
};
const leadOf = (record: DraftRecord, lang: Lang): string | undefined =>
  writeArticle(record, lang)
    .blocks.find((block) => block.type === "paragraph")
    ?.sentences.map(({ text }) => text)
    .join("");
const keysIn = (record: DraftRecord, lang: Lang) => newsChoices(record, lang).map(({ key }) => key);

describe.each(LANGS)("what can be the news, in %s", (lang) => {
  it("is nothing where the record contains nothing", () => {
    const { format, kind, status } = SIGNED;
    expect(newsChoices({ format, kind, status }, lang)).toEqual([]);
  });

  it("is one thing where the event has one", () => {
    const { agreements: _signed, ...visit } = SIGNED;
    expect(keysIn(visit, lang)).toEqual(["ben"]);
  });

  it("is each thing once, with what the rules choose marked", () => {
    const choices = newsChoices(SIGNED, lang);
    expect(choices.map(({ key }) => key).sort()).toEqual(["ben", "pact"]);
    expect(choices.filter(({ byRule }) => byRule).map(({ key }) => key)).toEqual(["pact"]);
    expect(new Set(choices.map(({ headline }) => headline)).size).toBe(choices.length);
  });

  it("stays the same whatever the record has chosen", () => {
    expect(newsChoices({ ...SIGNED, news: "ben" }, lang)).toEqual(newsChoices(SIGNED, lang));
  });

  it("has the headline that it promises, and another first paragraph", () => {
    for (const { key, headline } of newsChoices(SIGNED, lang))
      expect(headlineOf({ ...SIGNED, news: key }, lang)).toBe(headline);
    expect(leadOf({ ...SIGNED, news: "ben" }, lang)).not.toBe(leadOf(SIGNED, lang));
  });

  it.each(["talks", "presentation", "tour"] as const)(
    "introduces the visitors where %s are the news",
    (activity) => {
      const { agreements: _signed, ...visit } = SIGNED;
      const content =
        activity === "tour"
          ? { saw: [{ en: "the exhibition hall", zh: "展厅" }] }
          : { topics: [{ en: "trade in tea", zh: "茶叶贸易" }] };
      const record: DraftRecord = { ...visit, agenda: [{ key: "part", activity, ...content }] };
      expect(leadOf({ ...record, news: "part" }, lang)).toBe(leadOf(record, lang));
      expect(leadOf({ ...record, news: "part" }, lang)).toContain({ en: "Ben Sample", zh: "本二" }[lang]);
    },
  );

  it("is read from the language of the record", () => {
    const other = otherLang(lang);
    const { title: _title, ...untitled } = SIGNED.agreements?.[0] ?? { key: "pact" };
    const record = { ...SIGNED, agreements: [{ ...untitled, title: { [other]: "X" } }] };
    for (const { headline } of newsChoices(record, lang)) expect(headline).not.toContain("X");
  });
});
