import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, zh } from "../whole-articles/lake-town.test-data";

// Headlines with a short form or two posts of the invented guests.

const visit = (title: string, organization: object, ...posts: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh(title),
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        {
          key: "an",
          person: { name: zh("安小样") },
          posts: posts.map((one) => ({ organization, title: zh(one) })),
          side: "guest",
          delegation: "d",
        },
        person("bai", "白小样", { name: zh("湖滨港口商会"), kind: "association" }, "秘书长", {
          side: "host",
          roles: ["receiver"],
        }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("港口合作")] }],
    }),
    "zh",
  );

it("is explained at the full name where that does not show it", () => {
  const text = visit(
    "驻雀办到访湖滨港口商会",
    { name: zh("星河省人民政府驻云雀经济协作办事处"), short: zh("驻雀协办"), kind: "government" },
    "主任",
  );
  expect(text).not.toContain("以下简称");
  const coined = visit(
    "驻沪协办到访湖滨港口商会",
    { name: zh("星河省人民政府驻上海经济协作办事处"), short: zh("驻沪协办"), kind: "government" },
    "主任",
  );
  expect(coined).toContain("办事处（以下简称“驻沪协办”）");
});

it("has one of two posts that the title joins", () => {
  const text = visit(
    "星河国驻云雀领事馆馆长领事安小样到访湖滨港口商会",
    { name: zh("星河国驻云雀领事馆"), kind: "government" },
    "馆长",
    "领事",
  );
  expect(text.split("\n")[0]).toContain("领事馆馆长安小样到访");
});
