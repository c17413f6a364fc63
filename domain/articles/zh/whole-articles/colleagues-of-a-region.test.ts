import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { OrgFact, Who } from "../../reference/facts";
import { showsLevel } from "../people/posts";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented signing at a ceremony that opened a series of events.

const REGION = { name: zh("青石町"), kind: "government" };
const guest = (key: string, name: string, title: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: REGION, title: zh(title) }],
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const article = faultlessText(
  heldEvent({
    kind: "signing",
    title: zh("云雀市与青石町签署合作协议"),
    news: "a",
    partOf: { name: zh("云雀市友好周系列活动"), how: "at" },
    delegations: [{ key: "d", name: zh("青石町代表团"), side: "guest", head: "an" }],
    participants: [
      personOf("bai", "白样", "云雀市外事办公室", "主任", { side: "host", roles: ["signatory"] }),
      { ...guest("an", "安例", "副町长"), roles: ["head", "signatory"] },
      guest("ito", "伊藤样", "议长"),
      {
        key: "oda",
        person: { name: zh("尾例"), surnameOnly: true, honorific: zh("女士") },
        side: "guest",
        delegation: "d",
        functions: [zh("代表团成员")],
      },
    ],
    agreements: [
      {
        key: "a",
        title: zh("合作协议"),
        type: "other",
        status: "signed",
        parties: [
          { organization: { name: zh("云雀市"), kind: "government" }, signatories: ["bai"] },
          { organization: REGION, signatories: ["an"] },
        ],
      },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: zh("云雀市友好周系列活动启动仪式"),
        people: [{ key: "bai" }, { key: "an" }],
        peopleOpen: true,
        agreements: ["a"],
        remarks: [remark("r", "an", "hope", "双方加强合作")],
      },
    ],
  }),
  "zh",
);

describe("a signing at the ceremony of a larger event", () => {
  it("does not call a member of the delegation so among its members", () => {
    expect(article).not.toContain("代表团成员");
    expect(article).toContain("尾例女士");
  });
});

describe("a post after the name of a colleague", () => {
  const held = (title: string): Who => ({ posts: [{ title: { text: title, path: "" } }] }) as unknown as Who;
  const named = (name: string): OrgFact => ({ name: { text: name, path: "" } }) as OrgFact;
  it("shows of what region it is only by the level of that region", () => {
    expect(showsLevel(named("青石町"), held("副町长"))).toBe(true);
    expect(showsLevel(named("青石町"), held("议长"))).toBe(false);
    expect(showsLevel(named("湖滨港口商会"), held("秘书长"))).toBe(true);
  });
});
