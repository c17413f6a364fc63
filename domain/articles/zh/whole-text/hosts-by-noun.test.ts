import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { Discourse } from "../../reference/discourse";
import { heldEvent, person, personOf, zh } from "../whole-articles/lake-town.test-data";
import { withHostsByNoun } from "./hosts-by-noun";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const HOME = { name: zh("湖滨工艺美术学院"), kind: "university" };
const UNIT = { name: zh("国际交流处"), parent: HOME };

const reception = (...guests: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀国代表团到访湖滨工艺美术学院"),
      home: HOME,
      purpose: zh("开展人文领域交流"),
      delegations: [{ key: "d", name: zh("云雀国代表团"), side: "guest", head: "lu" }],
      participants: [
        personOf("lu", "陆样", "云雀国文化部", "副部长", { side: "guest", delegation: "d" }),
        ...guests,
        person("an", "安例", HOME, "院长", { side: "host", roles: ["receiver"] }),
        person("bai", "白样", HOME, "副院长", { side: "host", roles: ["receiver"] }),
        person("chen", "陈试", UNIT, "处长", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "lu" }, { key: "an" }, { key: "chen" }] }],
    }),
    "zh",
  );

describe("the hosts of a visit", () => {
  it("receive by their posts, and their units by the noun of the school", () => {
    const text = reception(
      personOf("gu", "顾样", "云雀国教育部", "司长", { side: "guest", delegation: "d" }),
      personOf("he", "何试", "云雀国湖心岛", "行政长官", { side: "guest", delegation: "d" }),
    );
    expect(text).toMatch(/。院长安例、副院长白样(?:会见|接待)了/u);
    expect(text.match(/湖滨工艺美术学院/gu)).toHaveLength(2);
    expect(reception()).toContain("学校国际交流处处长陈试");
  });

  it("receive by their posts at an association that the sentence calls shortly", () => {
    const org = { name: { text: "云雀湖滨同乡总会" }, short: { text: "同乡总会" } };
    const discourse = { facts: { allOrgs: () => [org], org: () => undefined, record: {} } };
    const lines = [
      said("s", "安例到访云雀湖滨同乡总会，了解会务"),
      said("r", "同乡总会创会会长白样、理事长陆样接待了来宾"),
    ];
    expect(
      textsOf(withHostsByNoun([paragraph("lead", ...lines)], discourse as unknown as Discourse)),
    ).toEqual(["安例到访云雀湖滨同乡总会，了解会务。创会会长白样、理事长陆样接待了来宾"]);
  });

  it("keep the name in front of a unit where another school came", () => {
    const text = reception(
      personOf("gu", "顾样", "云雀国美术大学", "校长", { side: "guest", delegation: "d" }),
    );
    expect(text).not.toContain("学校国际交流处");
  });

  it("keep the level of an organ or office, which any region has", () => {
    const of = (name: string, post: string): readonly string[] => {
      const org = { name: { text: name } };
      const discourse = { facts: { allOrgs: () => [org], org: () => undefined, record: {} } };
      const lines = [said("s", `安例到访${name}`), said("r", `${name}${post}白样接待了来宾`)];
      return textsOf(withHostsByNoun([paragraph("lead", ...lines)], discourse as unknown as Discourse));
    };
    expect(of("云雀市委统战部", "部长").join("")).toContain("部长白样");
    expect(of("中共云雀市委", "书记").join("")).toContain("市委书记白样");
    expect(of("云雀市外事办", "主任").join("")).toContain("市外事办主任白样");
  });
});
