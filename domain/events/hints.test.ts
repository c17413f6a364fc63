import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTS } from "./enumerations";
import { HINTS, hintsOf, hintsOn } from "./hints";
import { formOfAct, formOfPlace, type PointForm } from "./point-forms";
import { type DraftRecord, FORMAT } from "./shape";
import type { Lang } from "./values";

const GOOD: [PointForm, Lang, string][] = [
  ["verb", "en", "strengthen cooperation in trade"],
  ["verb", "en", "bring companies to the zone"],
  ["verb", "en", "sign a contract with Example Co., Ltd."],
  ["verb", "zh", "加强合作"],
  ["verb", "zh", "要求企业报送材料"],
  ["noun", "en", "the zone's industries, planning and location"],
  ["noun", "en", "work in the U.S."],
  ["noun", "zh", "园区规划"],
  ["clause", "en", "the zone has a good industrial base"],
  ["clause", "zh", "园区产业基础良好"],
  ["clause", "zh", "应用场景不断丰富"],
  ["wish", "en", "the two sides would meet each year"],
  ["wish", "zh", "双方每年会面"],
  ["sentence", "en", "The park opened in 2010."],
  ["sentence", "zh", "园区于2010年开园。"],
  ["title", "en", "memorandum of understanding"],
  ["title", "zh", "战略合作框架协议"],
];
const BAD: [PointForm, Lang, string, string][] = [
  ["none", "en", "the guests", "no_points"],
  ["verb", "en", "to strengthen cooperation", "begins_with_to"],
  ["verb", "zh", "为了加强合作", "begins_with_to"],
  ["verb", "en", "will strengthen cooperation", "begins_with_modal"],
  ["verb", "en", "the sides strengthen cooperation", "begins_with_subject"],
  ["verb", "en", "strengthening cooperation", "begins_with_ing"],
  ["verb", "en", "strengthen cooperation.", "full_stop"],
  ["verb", "en", "Strengthen cooperation", "capital"],
  ["verb", "zh", "将加强合作", "begins_with_modal"],
  ["verb", "zh", "要加强合作", "begins_with_modal"],
  ["verb", "zh", "加强合作。", "full_stop"],
  ["verb", "zh", "加强合作。深化交流", "several_sentences"],
  ["noun", "en", "to explain the plan", "begins_with_to"],
  ["noun", "en", "that the plan is good", "begins_with_that"],
  ["noun", "zh", "将建设园区", "begins_with_modal"],
  ["clause", "en", "will work together", "subject_missing"],
  ["clause", "en", "we are ready", "first_person"],
  ["clause", "en", "The zone is ready", "capital"],
  ["clause", "zh", "愿加强合作", "subject_missing"],
  ["clause", "zh", "要加强合作", "subject_missing"],
  ["wish", "en", "the two sides meet each year", "would_missing"],
  ["wish", "zh", "希望双方会面", "subject_missing"],
  ["sentence", "en", "The park opened in 2010", "no_full_stop"],
  ["sentence", "zh", "园区于2010年开园", "no_full_stop"],
  ["title", "en", "the framework agreement", "article"],
  ["title", "zh", "《战略合作协议》", "book_marks"],
  ["noun", "zh", "规划,产业", "half_width"],
  ["noun", "en", "the 规划", "chinese_in_english"],
];

describe("hints", () => {
  it.each(GOOD)("%s %s: %s has none", (form, lang, text) => expect(hintsOn(text, lang, form)).toEqual([]));
  it.each(BAD)("%s %s: %s", (form, lang, text, code) => expect(hintsOn(text, lang, form)).toContain(code));
  it("are empty for an empty text", () => expect(hintsOn("  ", "en", "sentence")).toEqual([]));
  it("a delegation is not called 一行", () =>
    expect(hintsOn("考察团一行", "zh", "noun", ["delegations", 0, "name"])).toEqual(["one_party"]));

  it("every act has a grammatical form", () => {
    expect(ACTS.map((act) => formOfAct(act))).not.toContain(undefined);
    expect(formOfPlace(["agenda", 0, "remarks", 0, "points", 0, "en"], { act: "hope" })).toBe("wish");
    expect(formOfPlace(["outcomes", 0, "points", 0], { outcome: "consensus" })).toBe("verb");
    expect(formOfPlace(["agenda", 0, "saw", 1])).toBe("noun");
    expect(formOfPlace(["agenda", 0, "did", "en"])).toBe("verb");
    expect(formOfPlace(["title", "en"])).toBeUndefined();
  });

  it("of a whole record have the path of their text", () => {
    const record: DraftRecord = {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      purpose: { en: "to see the park" },
      agenda: [
        {
          key: "talks",
          remarks: [{ key: "r", act: "hope", by: "all", points: [{ en: "the sides meet" }] }],
        },
      ],
      outcomes: [{ key: "o", type: "gift", points: [{ zh: "将书" }] }],
    };
    expect(hintsOf(record)).toEqual([
      { path: "purpose.en", lang: "en", code: "begins_with_to" },
      { path: "agenda[talks].remarks[r].points[0].en", lang: "en", code: "would_missing" },
      { path: "outcomes[o].points[0].zh", lang: "zh", code: "begins_with_modal" },
    ]);
  });

  it("each has its message in both languages", () => {
    for (const lang of ["en", "zh"]) {
      const messages = JSON.parse(
        readFileSync(new URL(`../../messages/${lang}.json`, import.meta.url), "utf8"),
      );
      expect(Object.keys(messages.form.hints).sort()).toEqual([...HINTS].sort());
    }
  });
});
