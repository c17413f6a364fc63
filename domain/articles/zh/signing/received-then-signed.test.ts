import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// A reception of several cities, after which one of them signed an agreement. All names are invented.

const city = (name: string): object => ({ name: zh(name), kind: "government" });
const reception = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨市领导会见友城代表团"),
      home: { name: zh("湖滨市外办"), kind: "government" },
      when: { start: "2024-03-05", part: "morning" },
      venue: { name: zh("市民中心"), city: zh("湖滨") },
      partOf: { name: zh("第三届湖滨花卉节开幕式系列活动"), how: "at" },
      news: "m",
      participants: [
        personOf("an", "安例", "湖滨市", "市长", { side: "host", roles: ["receiver", "signatory"] }),
        personOf("bai", "白样", "松山市", "市长", { side: "guest", roles: ["signatory"] }),
        personOf("chen", "陈例", "云雀市", "副市长", { side: "guest" }),
        { key: "oth", group: zh("代表团"), of: [city("青石市")], side: "guest" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          remarks: [remark("r1", "an", "introduce", "湖滨的发展情况")],
        },
        {
          key: "s",
          activity: "signing",
          told: "after",
          agreements: ["m"],
          people: [{ key: "an" }, { key: "bai" }],
        },
      ],
      agreements: [
        {
          key: "m",
          title: zh("友好城市关系协议书"),
          type: "other",
          status: "signed",
          parties: [
            { organization: city("湖滨市"), signatories: ["an"] },
            { organization: city("松山市"), signatories: ["bai"] },
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a reception after which something was signed", () => {
  it("has the hour, the room and the occasion of the reception, not of an arrival", () => {
    const text = reception();
    expect(text).toMatch(/5日上午，第三届湖滨花卉节开幕式系列活动期间，湖滨市市长安例在[^。]*市民中心会见/);
    expect(text).not.toMatch(/到访湖滨|系列活动上|接待了/);
  });

  it("names all whom the hosts received, and the signing after it", () => {
    expect(reception()).toMatch(/会见松山市市长白样、云雀市副市长陈例以及青石市代表团。会见后，/);
  });
});
