import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

/** The article on an unveiling that a title names in full. */
const unveiling = (title: string, did: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      city: zh("云雀"),
      venue: { name: zh("云雀科技馆") },
      participants: [
        personOf("an", "安例", "湖滨省科协", "主席"),
        personOf("bai", "白样", "云雀市科协", "主席"),
      ],
      agenda: [
        { key: "p", activity: "other", did: zh(did), people: [{ key: "an" }, { key: "bai" }] },
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "an" }],
          remarks: [remark("r", "an", "say", "基地的设立有利于促进科技交流合作")],
        },
      ],
    }),
    "zh",
  );

it("names in full what was unveiled, where only the title does", () => {
  const text = unveiling("湖滨海外人才创新创业基地（云雀科技城）揭牌", "为基地揭牌");
  expect(text.split("\n\n")[1]).toContain("为湖滨海外人才创新创业基地（云雀科技城）揭牌");
  expect(text).toContain("基地的设立");
});

it("keeps the words of the record where the title is about something else", () => {
  expect(unveiling("湖滨省科协与云雀市科协座谈", "为基地揭牌")).toContain("为基地揭牌");
});

describe("a title that says who unveiled something", () => {
  const lead = (title: string, did = "为基地揭牌"): string => unveiling(title, did).split("\n\n")[1] ?? "";

  it("has the name of the thing behind 为", () => {
    for (const title of [
      "湖滨省科协领导为云雀人才创新基地揭牌",
      "安例、白样共同为云雀人才创新基地揭牌",
      "安例在云雀为云雀人才创新基地揭牌",
    ]) {
      expect(lead(title)).toContain("白样为云雀人才创新基地揭牌");
      expect(lead(title)).not.toMatch(/为[^，。]*为|为[^，。]*安例/u);
    }
  });

  it("is no name where it says that somebody came, or what the thing became", () => {
    for (const title of [
      "安例出席云雀人才创新基地揭牌仪式",
      "湖滨省科协领导参加云雀人才创新基地揭牌仪式",
      "安例见证云雀人才创新基地揭牌",
      "湖滨省科协与云雀市科协人才创新基地揭牌",
      "白样主席云雀人才创新基地揭牌",
      "以人才为主题的创新基地揭牌",
      "云雀科技城成为创新基地并揭牌",
    ])
      expect(lead(title)).toContain("为基地揭牌");
  });
});
