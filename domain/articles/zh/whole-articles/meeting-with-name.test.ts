import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const LAKE = { name: zh("湖滨市港务局"), kind: "government" };
const REED = { name: zh("越南芦苇港务局"), kind: "government" };
const GROUP = { name: zh("湖滨市松山商会"), kind: "association" };

const meeting = (officialName: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨市港务局与越南芦苇港务局签署合作备忘录"),
      home: LAKE,
      officialName: zh(officialName),
      venue: { name: zh("湖滨酒店") },
      participants: [
        personOf("an", "安例", "湖滨市港务局", "局长", { side: "host", roles: ["head"] }),
        personOf("lu", "陆样", "湖滨市港务局", "副局长", { side: "host" }),
        personOf("bai", "白山", "越南芦苇港务局", "局长", { side: "guest", roles: ["head"] }),
        personOf("chen", "陈例", "越南芦苇港务局", "规划处处长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "k",
          activity: "talks",
          topics: [zh("航线加密")],
          remarks: [remark("r", "bai", "propose", "开通冷链快线")],
        },
        { key: "s", activity: "signing", agreements: ["m"] },
      ],
      agreements: [
        {
          key: "m",
          title: zh("合作备忘录"),
          type: "other",
          status: "signed",
          parties: [
            { organization: LAKE, signatories: ["an"] },
            { organization: REED, signatories: ["bai"] },
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a meeting with a name at which something was signed", () => {
  it("is reported by its name, not as one head meeting the other", () => {
    const text = meeting("湖滨—芦苇港口合作第四次联席会议");
    expect(text).toMatch(/举行湖滨—芦苇港口合作第四次联席会议，双方签署合作备忘录/);
    expect(text).not.toMatch(/会见|此次活动为/);
  });

  it("names those of both sides once, before what they talked about", () => {
    const text = meeting("湖滨—芦苇港口合作第四次联席会议");
    expect(text).toMatch(/副局长陆样、[^。]*规划处处长陈例参加会议。\n\n双方就航线加密进行/);
    expect(text).not.toMatch(/安例、副局长陆样参加/);
  });

  it("is an event of many where it is a 恳谈会", () => {
    const text = meeting("走近湖滨港交流恳谈会");
    expect(text).toMatch(/在湖滨酒店举行的走近湖滨港交流恳谈会上，[^。]*签署合作备忘录/);
    expect(text).not.toContain("会见");
  });

  it("has the number of the only delegation with its members", () => {
    const text = meeting("走近湖滨港交流恳谈会", {
      delegations: [{ key: "d", name: zh("湖商考察团"), side: "guest" }],
      attendance: {
        count: 90,
        bound: "over",
        of: zh("考察团成员"),
        including: [zh("60余家企业的代表")],
      },
      participants: [
        personOf("an", "安例", "湖滨市港务局", "局长", { side: "host" }),
        personOf("bai", "白山", "越南芦苇港务局", "局长", { side: "guest" }),
        { key: "m", group: zh("企业家"), of: [GROUP], side: "guest", delegation: "d" },
      ],
    });
    expect(text).toContain("湖商考察团一行90余人（含60余家企业的代表）参加恳谈会，");
    expect(text).not.toMatch(/恳谈会有|90余名|会见/);
  });
});
