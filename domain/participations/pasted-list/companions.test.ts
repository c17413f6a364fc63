import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

const read = (text: string) => {
  const { rows, open, size } = readList(text, new Set());
  const participants = rows.flatMap((row) => ("participant" in row ? [row.participant] : []));
  return {
    open,
    size,
    unread: rows.flatMap((row) => ("unread" in row ? [row.unread] : [])),
    names: participants.map(({ person, group }) => ({ ...person?.name, ...group })),
    organizations: participants.map(({ posts, of }) =>
      [...(posts ?? []).map(({ organization }) => organization), ...(of ?? [])].map(
        (each) => each?.name?.zh ?? each?.name?.en,
      ),
    ),
  };
};

describe("companions", () => {
  it("come from the organization of the person whom they accompany", () =>
    expect(read("样例航天公司董事长王小样及随行工作人员3人").organizations).toEqual([
      ["样例航天公司"],
      ["样例航天公司"],
    ]));

  it("behind people of several organizations come from none", () =>
    expect(read("样例公司董事长王小样、示例银行行长李大例及随行工作人员3人").organizations[2]).toEqual([]));

  it("named by a post are a group, others are further people", () => {
    expect(read("王小样 样例公司经理，+1（助理）").names).toEqual([{ zh: "王小样" }, { zh: "1名助理" }]);
    expect(read("王小样 样例公司经理 +1")).toMatchObject({ open: true, names: [{ zh: "王小样" }] });
  });

  it("in both languages are one group if their numbers are the same", () => {
    expect(read("随行人员2人 2 staff").names).toEqual([{ zh: "随行人员2人", en: "2 staff" }]);
    expect(read("随行人员2人 3 staff").names).toHaveLength(2);
  });
});

describe("organizations behind from", () => {
  it("are those of the people in the same line or below", () => {
    expect(read("From Model Energi: Ann Sample (CEO)").organizations).toEqual([["Model Energi"]]);
    expect(read("From Model Energi we will have:\nAnn Sample, CEO").organizations).toEqual([
      ["Model Energi"],
    ]);
  });

  it("are not a side", () => {
    expect(read("From our side: Ann Sample (CEO)").organizations).toEqual([[undefined]]);
  });
});

describe("words before the first person", () => {
  it("of a chat are no part of the list", () =>
    expect(read("hi Dan, for dinner it's Ann Sample (CEO, Model Tools) and others. thx!")).toMatchObject({
      open: true,
      names: [{ en: "Ann Sample" }],
      organizations: [["Model Tools"]],
    }));

  it("that are a name stay one", () =>
    expect(read("Will Sample, CEO, Model Tools").names).toEqual([{ en: "Will Sample" }]));

  it("that open a message name its sender", () => {
    expect(read("明图小林：领导好，明天来的是样例公司董事长王小样").names).toEqual([{ zh: "王小样" }]);
    expect(read("局长：王小样").names).toEqual([{ zh: "王小样" }]);
  });
});

describe("the quoted message of somebody else", () => {
  it("gives the people of an answer no side", () => {
    const sides = (text: string) =>
      readList(text, new Set()).rows.flatMap((row) => ("participant" in row ? [row.participant.side] : []));
    const answer = "Dear Ms Muster,\nAnn Sample, CEO, Model Tools\n\n";
    expect(sides(`${answer}> We look forward to your visit.`)).toEqual([undefined]);
    expect(sides(`${answer}We look forward to your visit.`)).toEqual(["host"]);
  });
});
