import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Wishes and promises in the words in which they were recorded, and guests who did something at an organization of the hosts.

const visit = (act: string, point: string, did?: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石学院院长到访"),
      participants: [
        personOf("an", "安例", "青石学院", "院长", { side: "guest" }),
        personOf("bai", "白样", "湖滨机械公司", "总经理", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "t", activity: "talks", remarks: [remark("r", "bai", act, point)] },
        ...(did ? [did] : []),
      ],
    }),
    "zh",
  );

describe("a wish that was recorded as a statement", () => {
  it("is reported as a wish", () => {
    expect(visit("say", "希望双方建立联络机制")).toContain("白样希望双方建立联络机制");
    expect(visit("say", "希望双方建立联络机制")).not.toContain("表示，希望");
  });

  it("stays a statement where the speaker's own act follows", () => {
    expect(visit("say", "希望双方建立联络机制，公司将提供支持")).toContain("表示，希望");
  });
});

describe("a wish of what the speaker will do", () => {
  it("has no 自己 before its verb", () => {
    expect(visit("hope", "自己利用校友身份推动两地合作")).toContain("希望利用校友身份推动两地合作");
  });

  it("keeps 自己 before what is the speaker's", () => {
    expect(visit("hope", "自己的家乡与湖滨建立联系")).toContain("希望自己的家乡");
  });
});

describe("a promise that begins with how long it takes", () => {
  it("has 在 before the time", () => {
    expect(visit("promise", "一周内提供数据")).toContain("将在一周内提供数据");
  });
});

describe("what guests do at an organization of the hosts", () => {
  it("is not what the hosts did, who were there", () => {
    const text = visit("introduce", "公司的产品", {
      key: "g",
      activity: "other",
      did: zh("对机床精度开展现场指导"),
      people: [{ key: "an" }, { key: "bai" }],
    });
    // Who received the visitors is not listed again at what these did.
    expect(text).toMatch(/安例[^，。]*对机床精度开展现场指导。/);
    expect(text).not.toMatch(/(?:双方|白样)[^。]*现场指导/);
  });
});
