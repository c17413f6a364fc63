import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented ceremonies at which bases were awarded plaques by nobody in particular.

const awarded = (item: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运年会在云雀召开"),
      officialName: zh("湖滨航运年会"),
      city: zh("云雀"),
      participants: [personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] })],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r", "an", "hope", "年会取得实效")],
        },
        { key: "l", activity: "ceremony", title: zh("授牌仪式"), outcomes: ["o"], ...item },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("湖滨航运实践基地"), zh("云雀教学基地")] }],
      ...more,
    }),
    "zh",
  );

it("has those that got the plaques as their object", () => {
  expect(awarded({})).toContain("年会上还举行授牌仪式，为湖滨航运实践基地和云雀教学基地授牌。");
  expect(awarded({ venue: { name: zh("湖滨会堂") } })).toContain("云雀教学基地获授牌");
});

it("says that they got them where nothing is said before it", () => {
  const text = awarded({}, { kind: "other", title: zh("两家基地授牌"), officialName: undefined, news: "o" });
  expect(text).toContain("云雀教学基地获授牌");
});

it("has no title or plaque as their object", () => {
  const outcomes = [{ key: "o", type: "launch", points: [zh("湖滨航运示范单位称号")] }];
  expect(awarded({}, { outcomes })).not.toMatch(/为[^。]*称号授牌|称号获授牌/);
});
