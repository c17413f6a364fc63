import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const ZONE = { name: zh("云雀港口开发区"), kind: "zone" };
const LAKE = { name: zh("湖滨市松山商会"), kind: "association" };
const SHIP = { name: zh("湖滨市航运企业家联谊会"), kind: "association" };
const guest = { side: "guest", delegation: "d" };
const signed = (key: string, organization: object, signatory: string): object => ({
  key,
  title: zh("招商引资战略框架协议"),
  type: "framework",
  status: "signed",
  parties: [
    { organization: ZONE, signatories: ["lu"] },
    { organization, signatories: [signatory] },
  ],
});
const meeting = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("云雀港口开发区与湖滨市松山商会、湖滨市航运企业家联谊会签订招商引资战略框架协议"),
      home: ZONE,
      news: "a",
      city: zh("云雀市"),
      delegations: [{ key: "d", name: zh("湖商考察团"), side: "guest" }],
      attendance: { count: 90, bound: "over", of: zh("考察团成员") },
      participants: [
        personOf("lin", "林谷", "云雀市", "市长", { side: "host" }),
        personOf("lu", "陆样", "云雀港口开发区", "主任", { side: "host" }),
        personOf("an", "安例", "湖滨市松山商会", "会长", guest),
        personOf("bai", "白样", "湖滨市航运企业家联谊会", "会长", guest),
        { key: "m", group: zh("企业家"), of: [LAKE, SHIP], ...guest },
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [zh("港口投资")] },
        { key: "s", activity: "signing", agreements: ["a", "b"] },
      ],
      agreements: [signed("a", LAKE, "an"), signed("b", SHIP, "bai")],
      ...more,
    }),
    "zh",
  );

describe("a meeting whose news is what was signed there", () => {
  it("has the office's title of the signing, not who met whom", () => {
    const [headline = ""] = meeting().split("\n");
    expect(headline).toBe("云雀港口开发区与湖滨市松山商会、湖滨市航运企业家联谊会签订招商引资战略框架协议");
  });

  it("does not count the delegation beside its members", () => {
    const text = meeting();
    expect(text).not.toMatch(/90余名考察团成员和/);
    expect(text).toMatch(/考察团成员包括[^。]*企业家。/);
  });

  it("separates a group from guests outside of the delegation", () => {
    expect(meeting({ attendance: { count: 90, bound: "over", of: zh("嘉宾") } })).not.toContain("成员包括");
  });
});
