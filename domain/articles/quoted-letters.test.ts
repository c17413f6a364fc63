import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { faultlessText } from "./faultless.test-data";

const text = (en: string, zh: string) => ({ en, zh });
const school = { name: text("Lakeside School", "湖滨学校"), kind: "other" };
const written = (lang: Lang): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: text("Gifts handed over at Lakeside School", "捐赠仪式在湖滨学校举行"),
      officialName: text("Donation Ceremony", "捐赠仪式"),
      when: { start: "2024-01-10" },
      venue: { name: school.name, organization: school },
      participants: [
        {
          key: "a",
          person: { name: text("Ann Exemplar", "安例") },
          posts: [{ title: text("representative of the donors", "资助方代表") }],
          roles: ["speaker"],
        },
        {
          key: "b",
          person: { name: text("Bob Pattern", "白样") },
          posts: [
            { title: text("Chairman", "董事长"), organization: { name: text("Reed Group", "芦苇集团") } },
          ],
          presence: "absent",
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          remarks: [
            {
              key: "r",
              by: ["a"],
              act: "convey",
              from: ["b"],
              message: text("a letter", "写给学校的信"),
              quote: text("I hope to come every year.", "我希望每年都来看看大家。"),
            },
          ],
        },
      ],
    } as unknown as DraftRecord,
    lang,
  );

describe("a letter that somebody reads out", () => {
  it("is the speaker of its quoted words, rather than its reader", () => {
    const zh = written("zh");
    expect(zh).toContain("信中写道：“我希望每年都来看看大家。”");
    expect(zh).not.toContain("安例说");
    const en = written("en");
    expect(en).toContain("The letter said: “I hope to come every year.”");
    expect(en).not.toMatch(/Exemplar (?:said|added)/);
  });
});
