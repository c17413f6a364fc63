import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// Where the text has what groups at an invented event of many people discussed.

const group = (key: string, name: string, side?: string): object => ({
  key,
  group: zh("代表"),
  of: [{ name: zh(name), kind: "association" }],
  ...(side ? { side } : {}),
});

const article = (...groups: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨与松山航运视频会举行"),
      officialName: zh("湖滨与松山航运视频会"),
      participants: [personOf("an", "安例", "湖滨市港口局", "局长", { roles: ["speaker"] }), ...groups],
      agenda: [
        { key: "s", activity: "speeches", remarks: [remark("r", "an", "introduce", "湖滨的航运情况")] },
        {
          key: "d",
          activity: "discussion",
          people: [{ key: "a" }, { key: "b" }],
          topics: [zh("渔业"), zh("农业技术")],
        },
      ],
    }),
    "zh",
  );

const isBehind = (text: string): boolean => text.indexOf("渔业") > text.indexOf("航运情况");

it("is the beginning, where all took part", () => {
  expect(isBehind(article(group("a", "湖滨商会"), group("b", "松山商会")))).toBe(false);
});

it("is behind those who spoke for two sides, of which only departments discussed it", () => {
  expect(isBehind(article(group("a", "湖滨商会", "host"), group("b", "松山商会", "guest")))).toBe(true);
});
