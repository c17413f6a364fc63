import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

const [AN, BAI, CHEN, DING] = [
  ["an", "安例", "云雀市侨联", "主席"],
  ["bai", "白样", "湖滨市侨联", "主席"],
  ["chen", "陈例", "松山市侨联", "主席"],
  ["ding", "丁样", "青石市侨联", "主席"],
] as const;

const meeting = (...people: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("侨联工作座谈会在湖滨举行"),
      participants: people,
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("云雀市侨联、湖滨市侨联、松山市侨联座谈会"),
          topics: [zh("侨务合作")],
          remarks: [{ key: "r", by: "all", act: "say", points: [zh("将加强联络")] }],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("建立联络机制")] }],
    }),
    "zh",
  );

describe("three organizations in the title of an item", () => {
  it("are three parties where people of all of them met", () => {
    const article = meeting(officerOf(...AN), officerOf(...BAI), officerOf(...CHEN));
    expect(article).toContain("三方表示，将加强联络，一致同意建立联络机制");
  });

  it("are not all who were there beside a fourth", () => {
    const article = meeting(officerOf(...AN), officerOf(...BAI), officerOf(...CHEN), officerOf(...DING));
    expect(article).not.toContain("三方");
  });

  it("are not three where one of them was absent or two met as sides", () => {
    expect(meeting(officerOf(...AN), officerOf(...BAI))).not.toContain("三方");
    const sides = meeting(
      officerOf(...AN, { side: "guest" }),
      officerOf(...BAI, { side: "host" }),
      officerOf(...CHEN, { side: "host" }),
    );
    expect(sides).not.toContain("三方");
  });
});
