import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Invented universities.

const zh = (text: string): object => ({ zh: text });
const org = (name: string): object => ({ name: zh(name), kind: "university" });
const host = (key: string, name: string, organization: object, title: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side: "host",
  roles: ["receiver"],
});
const at = (key: string, activity: string, name: string, who: string): object => ({
  key,
  activity,
  venue: { name: zh(name), organization: org(name) },
  people: [
    { key: "yan", as: "head" },
    { key: who, as: "receiver" },
  ],
  topics: [zh(`${name}的学科建设`)],
});
const article = (kind: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind,
      status: "held",
      title: zh("云溪大学校长颜例出访"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      areas: [zh("维里迪亚")],
      delegations: [{ key: "own", name: zh("云溪大学代表团"), side: "guest", head: "yan" }],
      participants: [
        {
          key: "yan",
          person: { name: zh("颜例") },
          posts: [{ organization: org("云溪大学"), title: zh("校长") }],
          side: "guest",
          delegation: "own",
          roles: ["head"],
        },
        host("ann", "安样", org("湖滨大学"), "校长"),
        host("bao", "鲍示", org("海角大学"), "副校长"),
        host("cao", "曹范", org("北原学院"), "院长"),
      ],
      agenda: [
        at("a", "talks", "湖滨大学", "ann"),
        at("b", "talks", "海角大学", "bao"),
        at("c", "tour", "北原学院", "cao"),
      ],
    } as unknown as DraftRecord,
    "zh",
  );

describe("hosts of the stops of a journey", () => {
  const text = article("outbound_visit");

  it("are introduced each at the own stop, not in a list ahead of the journey", () => {
    expect(text).not.toContain("分别会见");
    expect(text).toMatch(/在湖滨大学，[^。]*校长安样/);
    expect(text).toMatch(/在海角大学，[^。]*副校长鲍示/);
  });

  it("receive the visitors on a tour where nothing else is known of them", () => {
    expect(text).toMatch(/院长曹范接待了代表团/);
    expect(text).not.toContain("曹范参加");
  });
});
