import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A signing in one city and talks in another on the same day, with other people.

const LAKE = { name: zh("湖滨大学"), kind: "university" };
const PINE = { name: zh("松山大学"), kind: "university" };
const article = faultlessText(
  heldEvent({
    kind: "signing",
    title: zh("湖滨大学与松山大学签署合作协议"),
    home: LAKE,
    news: "ag",
    areas: [zh("云雀"), zh("湖滨")],
    delegations: [{ key: "d", name: zh("松山大学代表团"), side: "guest", head: "bo" }],
    participants: [
      personOf("an", "安例", "湖滨大学", "校长", { side: "host", roles: ["receiver", "signatory"] }),
      personOf("bai", "白样", "湖滨大学", "副校长", { side: "host", roles: ["receiver"] }),
      personOf("cui", "崔例", "湖滨大学", "处长", { side: "host" }),
      personOf("bo", "博例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["signatory"] }),
      personOf("he", "何样", "松山大学", "院长", { side: "guest", delegation: "d" }),
    ],
    agenda: [
      {
        key: "s",
        activity: "signing",
        city: zh("云雀"),
        people: [{ key: "an" }, { key: "bo" }, { key: "cui" }],
        remarks: [remark("r1", "an", "say", "两校合作前景广阔")],
        agreements: ["ag"],
      },
      {
        key: "t",
        activity: "talks",
        venue: { name: zh("湖滨大学"), city: zh("湖滨"), organization: LAKE },
        people: [{ key: "bai", as: "receiver" }, { key: "he" }],
        topics: [zh("学分互认")],
        remarks: [remark("r2", "bai", "hope", "双方推进合作落地")],
      },
      {
        key: "u",
        activity: "tour",
        people: [{ key: "he", as: "head" }],
        saw: [zh("工程学院")],
        told: "after",
      },
    ],
    agreements: [
      {
        key: "ag",
        title: zh("合作协议"),
        type: "strategic_cooperation",
        status: "signed",
        parties: [
          { organization: LAKE, signatories: ["an"] },
          { organization: PINE, signatories: ["bo"] },
        ],
      },
    ],
  }),
  "zh",
);

describe("a signing in one of the cities of an event", () => {
  it("was in that city alone, which is named once", () => {
    expect(article).toContain("在云雀签署合作协议");
    expect(article).not.toMatch(/在云雀和湖滨|在云雀，[^。]*在/);
  });

  it("was not attended by somebody who is listed only at the talks in the other", () => {
    expect(article).toMatch(/崔例出席签约仪式/);
    expect(article).not.toMatch(/白样[^。]*出席签约仪式/);
  });

  it("is not what a tour after the talks followed", () => {
    expect(article).toContain("座谈后，");
    expect(article).not.toContain("仪式后");
  });
});
