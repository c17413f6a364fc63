import { expect, it } from "vitest";
import { type Composed, line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withCountedPeopleOnce } from "./counted-people-once";

const revised = (
  revision: (blocks: readonly Composed[]) => Composed[],
  ...texts: readonly (string | readonly [string, string])[]
): string[] => {
  const lines = texts.map((one) =>
    typeof one === "string" ? line("agenda[a]", plain(one)) : line(one[0], plain(one[1])),
  );
  return revision([{ type: "paragraph", part: "lead", keys: [], lines } as unknown as Paragraph]).flatMap(
    (one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []),
  );
};

it("states once that people came whom another sentence counts", () => {
  const came = ["people.t", "学员参加考察"] as const;
  const greeted = "关长安例接待了来宾";
  expect(revised(withCountedPeopleOnce, came, greeted, "40名外国学员参加活动")).toEqual([
    "40名外国学员参加活动",
    greeted,
  ]);
  expect(revised(withCountedPeopleOnce, came, "40名外国记者参加活动")).toHaveLength(2);
});

it("ends a sentence before people whom an earlier one counts", () => {
  const counted = "大会在云雀举行，100多名企业代表参加";
  expect(revised(withCountedPeopleOnce, counted, "仪式由安例主持，企业代表出席")).toEqual([
    counted,
    "仪式由安例主持",
  ]);
  expect(revised(withCountedPeopleOnce, counted, "仪式由安例主持，媒体记者出席")[1]).toBe(
    "仪式由安例主持，媒体记者出席",
  );
});

it("keeps people of whom another item has a count", () => {
  const made = revised(
    withCountedPeopleOnce,
    ["agenda[a]", "赠书仪式在云雀举行，30名学生代表参加"],
    ["agenda[b]", "颁奖仪式由安例主持，学生代表出席"],
  );
  expect(made[1]).toContain("学生代表出席");
});
