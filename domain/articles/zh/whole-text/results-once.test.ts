import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const founding = (point: string): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("云雀盐文化联盟成立大会在湖滨召开"),
      officialName: zh("云雀盐文化联盟成立大会"),
      city: zh("湖滨"),
      outcomes: [{ key: "o", type: "launch", points: [zh(point)] }],
    }),
    "zh",
  );

it("states once what the name of the event says", () => {
  expect(founding("云雀盐文化联盟")).not.toContain("联盟成立。");
});

it("states what began where only a wish or the time since then names it", () => {
  const opened = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("云雀盐文化年会召开"),
        officialName: zh("云雀盐文化年会"),
        city: zh("湖滨"),
        participants: [personOf("an", "安例", "湖滨商会", "会长", { side: "host" })],
        outcomes: [{ key: "o", type: "launch", points: [zh("云雀盐文化联盟成立")] }],
        ...more,
      }),
      "zh",
    );
  const wish = remark("r", "an", "hope", "云雀盐文化联盟成立");
  expect(opened({ agenda: [{ key: "s", activity: "speeches", remarks: [wish] }] })).toMatch(
    /云雀盐文化联盟成立。[\s\S]*联盟成立/u,
  );
});

it("states what else began", () => {
  expect(founding("云雀盐文化基金")).toContain("云雀盐文化基金启动");
});
