import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsOf } from "../events/paths";
import { draftRecords } from "../events/record.test-data";
import { LANGS } from "../events/values";
import { SEVERITIES } from "./article";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { writeArticle } from "./write";

describe("the gaps of an article", { timeout: 120_000 }, () => {
  it("name a place of the record, once each, and say what is missing in both languages", () => {
    fc.assert(
      fc.property(draftRecords(), fc.constantFrom(...LANGS), (record, lang) => {
        const { gaps } = writeArticle(record, lang);
        for (const gap of gaps) {
          expect(stepsOf(record, gap.path), gap.path).toBeDefined();
          expect(SEVERITIES).toContain(gap.severity);
          expect(gap.en).toMatch(/^\S.*[^\s,;]$/);
          expect(gap.zh).toMatch(/\p{Script=Han}/u);
          expect(`${gap.en}${gap.zh}`).not.toMatch(/undefined|\[object|\{\w+\}/);
        }
        const marks = gaps.map((gap) => `${gap.code} ${gap.path}`);
        expect(marks).toEqual([...new Set(marks)]);
      }),
      { numRuns: 200, seed: 20240305 },
    );
  });

  it("include people, a place and an agenda that a record does not have", () => {
    const codes = (more: object) =>
      LANGS.map((lang) =>
        writeArticle({ format: "rapporteur/event-record@1", kind: "meeting", status: "held", ...more }, lang)
          .gaps.map(({ code }) => code)
          .filter((code) => ["no_people", "no_place", "no_agenda"].includes(code)),
      );
    const twice = (...found: string[]) => [found, found];
    expect(codes({})).toEqual(twice("no_people", "no_place", "no_agenda"));
    const city = { en: "Chengdu", zh: "成都" };
    expect(codes({ city, participants: [{ key: "a", person: { name: {} } }] })).toEqual(
      twice("no_people", "no_agenda"),
    );
    const participants = [{ key: "a", person: { name: { en: "Invented Ann", zh: "造安" } } }];
    expect(codes({ city, participants, status: "planned" })).toEqual(twice());
    const agenda = [{ key: "t", activity: "talks", online: "fully" }];
    expect(codes({ participants, agenda })).toEqual(twice());
  });

  it("include a photo without a file, in both languages", () => {
    const photos = [
      { key: "p", caption: { en: "Group photo", zh: "合影" } },
      { key: "q", file: "q.jpg" },
    ];
    const record = { format: "rapporteur/event-record@1", kind: "meeting", status: "held", photos } as const;
    for (const lang of LANGS) {
      const paths = writeArticle({ ...record, photos }, lang)
        .gaps.filter(({ code }) => code === "photo_without_file")
        .map(({ path, severity }) => [path, severity]);
      expect(paths).toEqual([["photos[p].file", "wanted"]]);
    }
  });

  const named = (name: string) => [...sampleRecords(), ...goldenRecords()].find(([one]) => one === name)?.[1];

  it("a person without a Chinese name is a gap in Chinese, and not in English", () => {
    const record = named("zhengzhou-inspection");
    const at = "participants[bu-wei].person.name";
    const paths = (lang: "en" | "zh") =>
      record
        ? writeArticle(record, lang)
            .gaps.map((gap) => gap.path)
            .filter((path) => path.startsWith(at))
        : [];
    expect(paths("zh")).toHaveLength(1);
    expect(paths("en")).toEqual([]);
  });

  it("a Chinese name without its Latin form gets its pinyin as a proposal, family name first", () => {
    const record = named("only-chinese");
    const gap =
      record &&
      writeArticle(record, "en").gaps.find((one) => one.path.startsWith("participants[su].person.name"));
    expect(gap?.proposal).toBe("Su Mubai");
  });

  it("an article without content has no block, and says why", () => {
    const record = named("only-english");
    const article = record && writeArticle({ ...record, when: {}, attendance: undefined }, "zh");
    expect(article?.blocks).toEqual([]);
    expect(article?.gaps.length).toBeGreaterThan(0);
  });
});
