import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const ZONE = { name: zh("湖滨经济技术开发区"), short: zh("湖滨经开区"), kind: "zone" };
const company = (name: string) => ({ name: zh(name), kind: "company" });
const LIGHT = company("云雀光电材料股份有限公司");
const CITY = company("松山城市投资有限公司");

const stop = (key: string, org: object & { name: { zh: string } }, group: string, more: object): object => ({
  key,
  activity: "talks",
  venue: { name: org.name, organization: org },
  people: [{ key: "an", as: "head" }, { key: group }],
  topics: [zh("项目用地"), zh("税收政策")],
  ...more,
});
const article = (title: string, type: string): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨经开区考察团赴云雀招商"),
      city: zh("云雀"),
      purpose: zh("开展招商"),
      delegations: [{ key: "d", name: zh("湖滨经开区考察团"), side: "guest", head: "an" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("管委会"), parent: ZONE }, title: zh("主任") }],
          side: "guest",
          delegation: "d",
        },
        { key: "l", group: zh("负责人"), of: [CITY], side: "host" },
        { key: "g", group: zh("负责人"), of: [LIGHT], side: "host" },
      ],
      agenda: [stop("s1", CITY, "l", { agreements: ["b"] }), stop("s2", LIGHT, "g", { agreements: ["a"] })],
      agreements: [
        {
          key: "b",
          title: zh("意向协议"),
          type: "letter_of_intent",
          status: "planned",
          parties: [{ organization: ZONE }, { organization: CITY }],
        },
        {
          key: "a",
          title: zh(title),
          type,
          status: "intended",
          parties: [{ organization: ZONE }, { organization: LIGHT }],
        },
      ],
    }),
    "zh",
  );

describe("what the visitors agreed on with those of one stop", () => {
  it("is an intention of both sides, without the marks of a document", () => {
    const text = article("二期光电材料项目落户湖滨经开区", "project");
    expect(text).toMatch(/双方就二期光电材料项目落户湖滨经开区达成意向/);
    expect(text).toContain("双方拟签署意向协议");
    expect(text).not.toContain("《");
  });

  it("is an agreement of intent, which says so itself", () => {
    const text = article("产业合作意向协议", "letter_of_intent");
    expect(text).toMatch(/达成产业合作意向协议/);
    expect(text).not.toMatch(/意向协议达成意向/);
  });

  it("is named briefly in front of the noun", () => {
    expect(article("项目合作", "project")).toMatch(/(?<!云雀光电[^，。]*)达成项目合作意向/);
  });
});
