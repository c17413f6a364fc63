import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const written = (act: object): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云溪大学校长林谷访问枫叶大学"),
      home: { name: zh("云溪大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [
        personOf("lin", "林谷", "云溪大学", "校长", { side: "guest", delegation: "d" }),
        personOf("he", "何例", "云溪大学", "副校长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "枫叶大学", "校长", { side: "host" }),
        { key: "an", person: { name: zh("安例") }, side: "third", functions: [zh("雕塑家")] },
      ],
      agenda: [
        { key: "k", activity: "talks", topics: [zh("学生交换")], people: [{ key: "lin" }, { key: "bai" }] },
        { key: "o", activity: "other", ...act },
      ],
    }) as DraftRecord,
    "zh",
  );

it("does not count whom visitors called on among those who attended", () => {
  const text = written({
    did: zh("拜访雕塑家安例"),
    people: [{ key: "lin", as: "head" }, { key: "an" }],
    peopleOpen: true,
  });
  expect(text).toMatch(/拜访了雕塑家安例。/);
  expect(text).not.toMatch(/安例等?参加/);
});

it("names a place once, where what was done there names it", () => {
  const text = written({ did: zh("前往例屿县商会学习考察"), city: zh("例屿县"), told: "after" });
  expect(text).toContain("前往例屿县商会学习考察");
  expect(text).not.toContain("在例屿县");
});

it("names the one person meant by the words of a call behind them, not among the callers", () => {
  const text = written({
    did: zh("拜访雕塑《湖风》的作者"),
    people: [{ key: "lin", as: "head" }, { key: "an" }],
  });
  expect(text).toMatch(/拜访了雕塑《湖风》的作者、雕塑家安例/);
  expect(text).not.toMatch(/林谷、[^。]*安例拜访/);
});
