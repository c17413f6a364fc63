import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const org = (name: string, kind: string) => ({ name: zh(name), kind });
const person = (key: string, name: string, organization: object, title: string, more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side: "guest",
  ...more,
});
const article = (given: object): string =>
  faultlessText({ format: FORMAT, status: "held", agenda: [], ...given } as unknown as DraftRecord, "zh");

describe("the predicate of the title of a visit", () => {
  it("is what the first sentence says that the visitors did", () => {
    const text = article({
      kind: "outbound_visit",
      title: zh("安例总领事到任拜会云雀市市长、议长"),
      city: zh("云雀"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", org("甲国驻云雀总领事馆", "government"), "总领事", { roles: ["head"] }),
        person("b", "博例", org("云雀市", "government"), "市长", { side: "host" }),
      ],
    });
    const [headline, lead = ""] = text.split("\n\n");
    expect(headline).toBe("甲国驻云雀总领事安例到任拜会云雀市市长、议长");
    expect(lead).toContain("甲国驻云雀总领事安例到任拜会云雀市市长、议长");
    expect(text).not.toContain("赴云雀");
  });

  it("has the mission once in the office's own title", () => {
    const text = article({
      kind: "reception",
      title: zh("甲国驻云雀总领馆总领事安例一行访问湖滨大学"),
      home: org("湖滨大学", "university"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", org("甲国驻云雀总领馆", "government"), "总领事", { roles: ["head"] }),
      ],
    });
    expect(text.split("\n\n")[0]).toBe("甲国驻云雀总领事安例一行访问湖滨大学");
  });

  it("says the purpose that is its object only once, in the visitors' own region", () => {
    const text = article({
      kind: "inspection",
      title: zh("湖滨市市长安例调研重点项目复工情况"),
      city: zh("湖滨"),
      purpose: zh("了解重点项目复工情况"),
      when: { start: "2024-03-05" },
      participants: [person("a", "安例", org("湖滨市人民政府", "government"), "市长", { roles: ["head"] })],
    });
    expect(text).toContain("湖滨市市长安例调研重点项目复工情况。");
    expect(text).not.toMatch(/赴湖滨|了解重点/);
  });

  it("says a purpose only once that it repeats with the visitors' own zone", () => {
    const text = article({
      kind: "inspection",
      title: zh("安例带队督导湖滨新区重点项目建设推进情况"),
      home: org("湖滨新区", "zone"),
      purpose: zh("督导重点项目建设推进情况"),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("a", "安例", org("湖滨新区党工委", "party"), "书记", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
    });
    expect(text.split("\n\n").slice(1).join().match(/督导/gu)).toHaveLength(1);
  });

  it("does not replace a place that it does not name", () => {
    const text = article({
      kind: "reception",
      title: zh("安例一行考察重点项目"),
      venue: { name: zh("湖滨软件园") },
      when: { start: "2024-03-05" },
      participants: [person("a", "安例", org("云雀市商会", "association"), "会长", { roles: ["head"] })],
    });
    expect(text).toContain("湖滨软件园");
  });
});

describe("where visitors came whom a region's organ received", () => {
  it("is the region, not its party committee", () => {
    const text = article({
      kind: "reception",
      title: zh("商会考察团来我区考察"),
      home: org("云雀市湖滨区", "government"),
      city: zh("云雀市湖滨区"),
      purpose: zh("开展投资考察"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", org("云雀市商会", "association"), "会长", { roles: ["head"] }),
        person("b", "博例", org("中共云雀市湖滨区委", "party"), "副书记", {
          side: "host",
          roles: ["receiver"],
        }),
      ],
    });
    expect(text).toContain("到云雀市湖滨区开展投资考察");
    expect(text).not.toMatch(/到中共|到云雀市湖滨区委/);
  });
});
