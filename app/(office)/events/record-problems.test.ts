import type { useTranslations } from "next-intl";
import { describe, expect, it } from "vitest";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import { translatorIn } from "@/messages/translator";
import { problemMessage, problemsOf } from "./record-problems";

type Translate = ReturnType<typeof useTranslations<never>>;
const translators = {
  en: translatorIn("en") as unknown as Translate,
  zh: translatorIn("zh") as unknown as Translate,
};

// Keys as the form makes them, in each place that a broken rule may name.
const broken: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  participants: [
    { key: "p6", person: { name: { en: "Wang Wu", zh: "王五" } }, presence: "absent" },
    { key: "p7", person: { name: { en: "Li Si", zh: "李四" } }, delegation: "d9" },
    { key: "p7", person: { name: { en: "Zhao Liu", zh: "赵六" } }, onBehalfOf: "a1" },
  ],
  delegations: [{ key: "d1", head: "p6" }],
  agenda: [
    {
      key: "a1",
      remarks: [
        { key: "r1", by: ["p6"], act: "thank" },
        { key: "r2", by: ["p7"], act: "introduce", whom: { en: "the guests" }, from: ["p8"] },
        { key: "r3", by: ["p7"], act: "convey" },
      ],
    },
  ],
  followUps: [
    { key: "f1", text: { en: "Visit" }, from: { remark: "r1", point: 4 } },
    { key: "f2", text: { en: "Visit" }, from: { item: "a1", topic: 4 } },
  ],
};

describe.each(LANGS)("the problems of a record in %s", (lang) => {
  const found = problemsOf(broken);
  const texts = found.map((each) => problemMessage(each, broken, lang, translators[lang]));

  it("name no key and no field of the format", () => {
    expect(found.length).toBeGreaterThan(8);
    for (const text of texts) expect(text).not.toMatch(/\b[pdarf]\d\b|\bkey\b|标识|\bwhom\b.*whom|\[|form\./);
  });

  it("name the person", () => {
    const at = found.findIndex(({ code }) => code === "head_of_other_delegation");
    expect(texts[at]).toContain(lang === "en" ? "Wang Wu" : "王五");
  });
});
