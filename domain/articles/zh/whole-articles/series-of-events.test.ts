import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const FORUM = "新航道新机遇——2024云雀港高峰论坛";
const series = (name: string, forum = FORUM): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(`${name}举行`),
      officialName: zh(name),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "云雀市", "市长"),
        personOf("bai", "白样", "湖滨大学", "教授", { roles: ["speaker"] }),
      ],
      agenda: [
        { key: "c", activity: "ceremony", title: zh("云雀港建港百年纪念大会"), people: [], peopleOpen: true },
        {
          key: "f",
          activity: "speeches",
          title: zh(forum),
          people: [{ key: "bai", as: "speaker" }],
          remarks: [remark("r", "bai", "speak", "航道建设")],
        },
      ],
    }),
    "zh",
  );

it("is attended as a whole, not at one of its items that the text has not named", () => {
  const text = series("云雀港建港百年系列活动");
  expect(text).toContain("市长安例");
  expect(text).not.toMatch(/(?:出席|参加)大会/);
});

it("has a forum with a slogan in quotation marks", () => {
  expect(series("云雀港建港百年系列活动")).toContain(`“${FORUM}”`);
  expect(series("云雀港建港百年系列活动", "云雀港高峰论坛")).not.toContain("“");
});
