import { describe, expect, it } from "vitest";
import { samePeople } from "./same-people";
import { type DraftRecord, FORMAT, type Participant } from "./shape";

const record = (...participants: Participant[]): DraftRecord => ({
  format: FORMAT,
  kind: "meeting",
  status: "held",
  participants,
});
const one = (
  key: string,
  zh: string,
  organization?: string,
  more: Partial<Participant> = {},
): Participant => ({
  key,
  person: { name: { zh } },
  ...(organization && { posts: [{ organization: { name: { zh: organization } } }] }),
  ...more,
});

describe("participants who seem to be listed twice", () => {
  it("have the same name and organization, on whichever side", () =>
    expect(
      samePeople(
        record(
          one("a", "赵示例", "示例学院", { side: "host" }),
          one("b", "钱示例", "示例学院", { side: "host" }),
          one("c", "赵示例", "示例学院", { side: "guest" }),
        ),
      ),
    ).toEqual([{ key: "c", earlier: "a" }]));

  it("have the same name, and one of them no organization", () =>
    expect(samePeople(record(one("a", "赵示例", "示例学院"), one("b", "赵示例")))).toEqual([
      { key: "b", earlier: "a" },
    ]));

  it("are the same entry of the directory, whatever their names", () => {
    const person = (zh: string) => ({ person: { id: "x", name: { zh } } });
    expect(samePeople(record(one("a", "", "", person("赵")), one("b", "", "", person("赵先生"))))).toEqual([
      { key: "b", earlier: "a" },
    ]);
  });

  it("are not people of different organizations or entries, nor empty rows", () => {
    expect(samePeople(record(one("a", "赵示例", "示例学院"), one("b", "赵示例", "示例公司")))).toEqual([]);
    const entry = (id: string) => ({ person: { id, name: { zh: "赵示例" } } });
    expect(samePeople(record(one("a", "", "", entry("x")), one("b", "", "", entry("y"))))).toEqual([]);
    expect(
      samePeople(record({ key: "a", person: { name: {} } }, { key: "b", person: { name: {} } })),
    ).toEqual([]);
  });

  it("may have a department where the other has its organization", () => {
    const department = {
      posts: [{ organization: { name: { zh: "外事处" }, parent: { name: { zh: "示例学院" } } } }],
    };
    expect(
      samePeople(record(one("a", "赵示例", "示例学院"), one("b", "赵示例", "", department))),
    ).toHaveLength(1);
  });
});
