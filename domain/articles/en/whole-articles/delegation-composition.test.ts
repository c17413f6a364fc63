import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const hall = { name: en("Reedham Water Board"), the: true, kind: "company" };
const host = person("h", "Dan Host", "director", hall, { side: "host", roles: ["receiver"] });
const bakers = { key: "b", group: en("bakers and millers"), side: "guest", delegation: "d" };
const talks = {
  key: "t",
  activity: "talks",
  topics: [en("flour")],
  remarks: [said("b", "hope", "the town would buy more bread")],
};
const visit = (name: string, more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeland delegation visits Reedham"),
    delegations: [{ key: "d", name: en(name), the: true, side: "guest" }],
    participants: [bakers, host],
    agenda: [talks],
    ...more,
  });

describe("a delegation of one group", () => {
  it("is introduced with it, and speaks as the delegation", () => {
    const text = visit("Lakeland Youth Delegation");
    expect(text).toMatch(/Lakeland Youth Delegation of bakers and millers\b/);
    expect(text).toMatch(/[Tt]he (?:delegation|guests) expressed the hope/);
    expect(text).not.toMatch(/including|[Bb]akers and millers expressed the hope/);
  });

  it("has no separate sentence for it where its name already says it", () => {
    const text = visit("delegation of Lakeland traders");
    expect(text).toMatch(/The (?:delegation|guests) consisted of bakers and millers\./);
    expect(text).toContain("The bakers and millers expressed the hope");
  });

  it("had others where the record leaves some of the guests out", () => {
    const text = visit("Lakeland Youth Delegation", { participantsOpen: true, openSides: ["guest"] });
    expect(text).not.toMatch(/consisted of|Delegation of bakers/);
  });
});

describe("named members of a delegation without a head", () => {
  const guest = { side: "guest", delegation: "d" };
  const mills = { name: en("Lakeland Mills"), the: false, kind: "company" };
  const participants = [
    person("x", "Ann Lee", "president", mills, guest),
    person("y", "Bo Ray", "secretary", mills, guest),
    host,
    person("z", "Zoe Ash", "archivist", hall, { side: "host" }),
  ];
  const agenda = [{ ...talks, remarks: [] }];

  it("are all members", () => {
    expect(visit("Lakeland Youth Delegation", { participants, agenda })).toMatch(/consisted of .*Ann Lee/);
  });

  it("are only some members where the record also omits other guests", () => {
    const open = { participantsOpen: true, openSides: ["host", "guest"] };
    const text = visit("Lakeland Youth Delegation", { participants, agenda, ...open });
    expect(text).toMatch(/included .*Ann Lee/);
    expect(text).not.toContain("consisted of");
  });
});
