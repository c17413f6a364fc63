import { expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

// What invented people were given, and their thanks for it.

const PEOPLE = [
  personOf("an", "安例", "湖滨市侨联", "主席", { side: "guest", roles: ["head"] }),
  personOf("bai", "白样", "松山商会", "会长", { side: "host", roles: ["receiver"] }),
];
const thanks = { key: "r", by: ["bai"], act: "thank", whom: zh("湖滨市侨联"), points: [zh("多年来的关心")] };
const gift = (key: string, type: string, what: string): object => ({
  key,
  type,
  by: ["an"],
  to: { participants: ["bai"] },
  points: [zh(what)],
});
const text = (item: object, outcomes: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨市侨联开展中秋慰问活动"),
      participants: PEOPLE,
      agenda: [{ key: "v", ...item }],
      outcomes,
    }) as DraftRecord,
    "zh",
  );

it("places thanks after the gift", () => {
  const article = text({ activity: "other", did: zh("看望老归侨"), remarks: [thanks] }, [
    gift("g", "gift", "慰问金"),
  ]);
  expect(article.indexOf("慰问金")).toBeGreaterThan(0);
  expect(article.indexOf("慰问金")).toBeLessThan(article.indexOf("感谢"));
});

it("leaves thanks at talks in place", () => {
  const article = text({ activity: "talks", topics: [zh("侨务工作")], remarks: [thanks] }, [
    gift("g", "gift", "纪念品"),
  ]);
  expect(article.indexOf("纪念品")).toBeGreaterThan(article.indexOf("感谢"));
});
