import { describe, expect, it } from "vitest";
import type { Line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { withoutRestatements } from "./restated";

// Facts that a text would state twice or far from what they belong to, on invented sentences and events.

const line = (words: string, own = false): Line => ({
  id: words,
  words: plain(words, []),
  ...(own ? { own: true as const } : {}),
});
const revised = (...paragraphs: Line[][]): string[] =>
  withoutRestatements(
    paragraphs.map((lines) => ({ type: "paragraph" as const, part: "agenda" as const, keys: [], lines })),
  ).map((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)).join("。") : "",
  );

describe("a text without restatements", () => {
  it("leaves a lecture to the office's own words about it", () => {
    expect(revised([line("专家作学术报告"), line("来自湖滨的专家作了六场学术报告", true)])).toEqual([
      "来自湖滨的专家作了六场学术报告",
    ]);
    expect(revised([line("专家作学术报告"), line("学生作了两场学术报告", true)])[0]).toContain(
      "专家作学术报告。",
    );
  });

  it("has the result of talks before what the journey was for", () => {
    const lines = ["安例赴海岛访问，与白样座谈", "此行旨在了解海岛", "双方取得广泛共识"].map((one) =>
      line(one),
    );
    expect(revised(lines)).toEqual(["安例赴海岛访问，与白样座谈。双方取得广泛共识。此行旨在了解海岛"]);
  });

  it("has an unveiling after the signing, not after a speech", () => {
    const unveiled = line("其间还举行“样例医联体”揭牌仪式");
    expect(revised([line("甲院与乙院签署协议")], [line("安例表示祝贺"), unveiled])).toEqual([
      "甲院与乙院签署协议，并举行“样例医联体”揭牌仪式",
      "安例表示祝贺",
    ]);
    expect(revised([line("甲院到访乙院")], [line("安例表示祝贺"), unveiled])[1]).toContain("揭牌仪式");
  });

  it("has an appointment beside its certificate", () => {
    const about = line("安例是松山综保区聘请的招商顾问", true);
    const given = line("主任白样向安例颁发招商顾问聘书");
    expect(revised([line("安例介绍了情况"), about], [given])).toEqual([
      "安例介绍了情况",
      "安例是松山综保区聘请的招商顾问，主任白样向其颁发聘书",
    ]);
    expect(revised([about], [line("主任白样向楚例颁发招商顾问聘书")])).toHaveLength(2);
  });
});

describe("people of a signing and of a government", () => {
  const ZONES = ["湖滨样例园", "松山样例园"].map((name) => ({ name: zh(name), kind: "zone" }));
  const signing = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨样例园与松山样例园签署合作协议"),
        participants: [
          personOf("an", "安例", "湖滨样例园", "主任", { side: "guest", roles: ["speaker"] }),
          personOf("bai", "白样", "松山样例园", "副主任", { side: "host", roles: ["speaker"] }),
          { key: "g", group: zh("各部门负责人"), of: [ZONES[1]], side: "host" },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              remark("r", "an", "say", "两园合作前景广阔"),
              remark("q", "bai", "hope", "两园加强合作"),
            ],
          },
          { key: "s", activity: "signing", agreements: ["a"] },
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            status: "signed",
            parties: ZONES.map((organization) => ({ organization })),
          },
        ],
        ...more,
      }),
      "zh",
    );

  it("are there with the groups, not the groups of one side alone", () => {
    const article = signing({});
    expect(article).toMatch(/主任安例，?[^。]*白样[^。]*各部门负责人出席签约仪式/);
    expect(article).not.toMatch(/。松山样例园各部门负责人出席/);
  });

  it("belong to the government of a city, which has no secretary of its own", () => {
    const CITY = { name: zh("湖滨市人民政府"), short: zh("湖滨市"), kind: "government" };
    const official = (key: string, name: string, title: string): object => ({
      key,
      person: { name: zh(name) },
      posts: [{ organization: CITY, title: zh(title) }],
      side: "host",
      roles: ["receiver"],
    });
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山商会到访湖滨"),
        city: zh("湖滨"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
          official("bai", "白样", "副市长"),
          official("chu", "楚例", "副秘书长"),
        ],
        agenda: [],
      }),
      "zh",
    );
    expect(article).toContain("副市长白样、市政府副秘书长楚例");
  });
});
