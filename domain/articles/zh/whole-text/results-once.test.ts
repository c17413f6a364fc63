import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

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

it("states what else began", () => {
  expect(founding("云雀盐文化基金")).toContain("云雀盐文化基金启动");
});
