import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

const text = (...points: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会访问团访问云雀"),
      city: zh("云雀"),
      delegations: [{ key: "d", name: zh("湖滨港口商会访问团"), side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", delegation: "d" }),
        officerOf("bai", "白样", "云雀航运协会", "会长", { side: "host" }),
        officerOf("lu", "陆样", "云雀水产协会", "会长", { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "an", as: "head" }, { key: "bai" }] },
        { key: "u", activity: "talks", people: [{ key: "an", as: "head" }, { key: "lu" }], outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "consensus", points: points.map(zh) }],
    }),
    "zh",
  );

it("is agreed on by both sides, not by the visitors whom the talks have as their subject", () => {
  expect(text("开展航运合作")).toMatch(/陆样[^。]*，双方一致同意开展航运合作/);
});

it("follows the verb without a comma, also in several parts", () => {
  expect(text("加强沟通，共同探讨航运合作方式", "加快推进码头建设")).toContain(
    "双方一致同意加强沟通，共同探讨",
  );
});
