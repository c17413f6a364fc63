import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const PARTY = { name: zh("湖滨共和党"), kind: "party" };
const post = (organization: object, title: string): object => ({ organization, title: zh(title) });
const person = (key: string, name: string, given: object, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [given],
  ...more,
});
const absent = { presence: "absent", roles: ["principal"] };
const telegram = (key: string, by: string): object => ({
  key,
  by: [by],
  act: "convey",
  from: [by],
  message: zh("预祝论坛成功的贺电"),
});
const hope = (key: string, by: string, words: string): object => ({
  key,
  by: [by],
  act: "hope",
  points: [zh(words)],
});

const record = {
  format: FORMAT,
  kind: "meeting",
  status: "held",
  title: zh("安例会见白样、陈式"),
  when: { start: "2024-03-05" },
  partOf: { name: zh("湖滨城市论坛"), how: "on_the_eve", when: { start: "2024-03-06" } },
  delegations: [
    { key: "d1", side: "guest", head: "bai" },
    { key: "d2", side: "guest", head: "chen" },
  ],
  participants: [
    person("an", "安例", post({ name: zh("湖滨市"), kind: "government" }, "市长"), {
      side: "host",
      roles: ["receiver"],
    }),
    person("bai", "白样", post({ name: zh("港湾商会") }, "会长"), {
      side: "guest",
      delegation: "d1",
      roles: ["head"],
    }),
    person("chen", "陈式", post({ name: zh("南山学会") }, "会长"), {
      side: "guest",
      delegation: "d2",
      roles: ["head"],
    }),
    person("li", "李凡", post(PARTY, "名誉主席"), absent),
    { key: "mo", person: { name: zh("莫常") }, posts: [{ title: zh("立法部门负责人") }], ...absent },
    person("qin", "秦模", post(PARTY, "副主席"), absent),
  ],
  agenda: [
    {
      key: "m1",
      activity: "talks",
      people: [
        { key: "an", as: "receiver" },
        { key: "bai", as: "head" },
      ],
      remarks: [
        hope("r1", "an", "双方以办好湖滨城市论坛为契机，深化经济文化交流与合作，实现互利共赢"),
        hope("r2", "bai", "两地企业继续密切往来，加强联系，为两地城市的交流和发展共同作出更大努力"),
      ],
    },
    {
      key: "m2",
      activity: "talks",
      people: [
        { key: "an", as: "receiver" },
        { key: "chen", as: "head" },
      ],
      remarks: [
        hope("r3", "chen", "参加论坛的各位学者同湖滨市各界多多接触，多多切磋，共同推动两地教育科技合作"),
      ],
    },
    {
      key: "letters",
      activity: "other",
      told: "after",
      title: zh("论坛贺电"),
      people: [],
      remarks: [telegram("r4", "li"), telegram("r5", "mo"), telegram("r6", "qin")],
    },
  ],
  background: [zh("论坛每年举办一次。")],
} as unknown as DraftRecord;

describe("letters to the larger event of a meeting", () => {
  const article = text(record, "zh").trim().split("\n\n");

  it("end the text with the facts of that event", () => {
    expect(article.at(-1)).toMatch(
      /^论坛.*论坛每年举办一次。湖滨共和党名誉主席李凡、立法部门负责人莫常、湖滨共和党副主席秦模分别发来/,
    );
  });

  it("leave each guest of another organization a paragraph", () => {
    expect(article.filter((one) => /(?:安例|白样|陈式)希望/.test(one))).toHaveLength(3);
  });
});
