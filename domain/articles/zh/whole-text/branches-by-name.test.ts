import { expect, it } from "vitest";
import { type Composed, line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withToursBriefly } from "./branches-by-name";
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

it("names a branch without the organization that the text has named", () => {
  const visited = "学员到访云雀海关";
  expect(revised(withToursBriefly, visited, "学员参观了云雀海关北港海关")[1]).toBe("学员参观了北港海关");
  for (const other of ["学员参观了松山海关北港海关", "学员参观了云雀海关展厅"])
    expect(revised(withToursBriefly, visited, other)[1]).toBe(other);
});

it("ends what visitors saw with two bare places in one clause", () => {
  const first = "随后，学员参观了展厅和档案室；参观了北港海关";
  expect(revised(withToursBriefly, first, "最后，学员参观了南港海关")).toEqual([
    "随后，学员参观了展厅和档案室；最后参观了北港海关和南港海关",
  ]);
  expect(revised(withToursBriefly, first, "最后，学员参观了南港海关，了解通关流程")).toHaveLength(2);
});

it("states once that people came whom another sentence counts", () => {
  const came = ["people.t", "学员参加考察"] as const;
  const greeted = "关长安例接待了来宾";
  expect(revised(withCountedPeopleOnce, came, greeted, "40名外国学员参加活动")).toEqual([
    "40名外国学员参加活动",
    greeted,
  ]);
  expect(revised(withCountedPeopleOnce, came, "40名外国记者参加活动")).toHaveLength(2);
});
