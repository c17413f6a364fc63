import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const org = (name: string): object => ({ organization: { name: zh(name) } });

const article = faultlessText(
  heldEvent({
    kind: "outbound_visit",
    title: zh("云雀市贸促会率企业赴枫叶国开展交流"),
    home: { name: zh("云雀市贸促会"), kind: "association" },
    city: zh("枫港"),
    partOf: { name: zh("第三届友好港口系列交流活动"), how: "at", city: zh("枫港") },
    delegations: [{ key: "d", side: "guest", head: "an", name: zh("云雀市贸促会代表团") }],
    participants: [
      personOf("an", "安例", "云雀市贸促会", "会长", { side: "guest", delegation: "d" }),
      { key: "six", group: zh("6家企业的代表"), side: "guest", delegation: "d" },
      personOf("mo", "莫常", "云雀市", "副市长", { side: "guest" }),
      { key: "four", group: zh("湖滨、青石、云溪三省代表"), side: "guest" },
      personOf("bai", "白样", "枫港市", "副市长", { side: "host" }),
      personOf("lin", "林谷", "枫港商会", "会长", { side: "host" }),
    ],
    agenda: [
      {
        key: "conf",
        activity: "discussion",
        title: zh("第三届友好港口系列交流活动"),
        people: [{ key: "an" }, { key: "four" }, { key: "lin" }],
        sections: [zh("港口对话"), zh("友好团体交流会")],
        agreements: ["m", "n"],
      },
    ],
    agreements: [
      {
        key: "m",
        title: zh("《友好港口备忘录》"),
        type: "mou",
        status: "signed",
        parties: [
          { ...org("云雀市"), signatories: ["mo"] },
          { ...org("枫港市"), signatories: ["bai"] },
        ],
      },
      {
        key: "n",
        title: zh("《航线合作协议》"),
        type: "other",
        status: "signed",
        parties: [org("湖滨航运公司"), org("枫港航运公司")],
      },
    ],
  }) as DraftRecord,
  "zh",
);

describe("a journey to a larger event at which others signed", () => {
  it("is the news, and was made for the event", () => {
    expect(article.split("\n")[0]).toBe("云雀市贸促会率企业赴枫叶国开展交流");
    expect(article).toMatch(/安例率代表团赴枫港访问，参加第三届友好港口系列交流活动/);
    expect(article).not.toMatch(/活动(?:上|期间)，[^。]*安例率/);
  });

  it("was not made by guests of no delegation, who only attended", () => {
    expect(article).toMatch(/6家企业的代表(?:随行|同行|一同参加)/);
    expect(article).not.toMatch(/三省代表(?:随行|同行)/);
    expect(article).toMatch(/与[^。]*湖滨、青石、云溪三省代表/);
  });

  it("says of the event, not of those who came, what it was divided into", () => {
    expect(article).toMatch(/活动分设港口对话、友好团体交流会|活动分设港口对话和友好团体交流会/);
  });

  it("has one occasion in front of all that was signed there, named by its title", () => {
    expect(article.match(/活动中，/g)).toHaveLength(1);
    expect(article).not.toContain("讨论中");
  });
});

const atEvent = (called: string, name: string): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh(`云雀市贸促会赴枫港参加${called}`),
      home: { name: zh("云雀市贸促会"), kind: "association" },
      city: zh("枫港"),
      partOf: { name: zh(name), how: "at", city: zh("枫港") },
      participants: [
        personOf("an", "安例", "云雀市贸促会", "会长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "枫港商会", "会长", { side: "host" }),
      ],
      agenda: [
        { key: "k", activity: "talks", people: [{ key: "an" }, { key: "bai" }], topics: [zh("会展合作")] },
      ],
    }) as DraftRecord,
    "zh",
  );

it("has the event's full name where the title of a journey names it shortly", () => {
  const text = atEvent("港口论坛", "第五届港口论坛");
  expect(text).toContain("赴枫港参加第五届港口论坛，");
  expect(text.match(/参加/g)).toHaveLength(2);
});

it("has it once where the full name has more words within the short one", () => {
  const text = atEvent("枫港家具展", "第62届枫港国际家具展");
  expect(text).toContain("参加第62届枫港国际家具展，");
  expect(text.match(/家具展/g)).toHaveLength(2);
});
