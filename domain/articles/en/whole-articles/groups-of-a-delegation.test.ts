import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const lake = { name: en("Lake University"), the: false, kind: "university" as const };
const reed = { name: en("Reed University"), the: false, kind: "university" as const };

const reception = {
  format: FORMAT,
  kind: "reception",
  status: "held",
  title: en("Reed University delegation visits Lake University"),
  home: lake,
  when: { start: "2024-03-05" },
  venue: { name: lake.name, the: false, organization: lake },
  delegations: [{ key: "r", name: en("Reed University delegation"), the: true, side: "guest" }],
  participants: [
    {
      key: "ann",
      person: { name: en("Ann Exemplar"), later: en("Exemplar") },
      posts: [{ organization: lake, title: en("Deputy Rector") }],
      side: "host",
      roles: ["receiver"],
    },
    { key: "g", group: en("representatives"), of: [reed], side: "guest", delegation: "r" },
  ],
  agenda: [
    {
      key: "a",
      activity: "presentation",
      people: [{ key: "ann", as: "speaker" }],
      remarks: [{ key: "r1", by: ["ann"], act: "introduce", points: [en("Lake University's laboratories")] }],
    },
    {
      key: "b",
      activity: "presentation",
      people: [{ key: "g", as: "speaker" }],
      remarks: [{ key: "r2", by: ["g"], act: "introduce", points: [en("Reed University")] }],
    },
  ],
} as unknown as DraftRecord;

describe("a group that is nothing but the delegation of its organization", () => {
  it("is called the delegation where it speaks", () => {
    const text = faultlessText(reception, "en");
    expect(text).not.toContain("The representatives");
    expect(text).toContain("the delegation gave an introduction to Reed University");
  });
});

const seminar = {
  format: FORMAT,
  kind: "seminar",
  status: "held",
  title: en("Lake Province promotes its economy in Port"),
  when: { start: "2024-03-05" },
  city: en("Port"),
  venue: { name: en("Norland Embassy"), the: true, city: en("Port") },
  participants: [
    {
      key: "bo",
      person: { name: en("Bo Sample"), later: en("Sample") },
      posts: [
        {
          organization: { name: en("Lake Province"), the: false, kind: "government" },
          title: en("Governor"),
        },
      ],
      side: "guest",
      roles: ["speaker"],
    },
    { key: "f", group: en("representatives of thirteen companies"), side: "guest" },
    { key: "t", group: en("more than 60 traders, interested mainly in tea"), side: "host" },
  ],
  agenda: [
    {
      key: "s",
      activity: "presentation",
      title: en("promotional seminar"),
      people: [{ key: "bo", as: "speaker" }],
      remarks: [{ key: "r", by: ["bo"], act: "introduce", points: [en("the economy of the province")] }],
    },
    {
      key: "m",
      activity: "talks",
      title: en("business meetings"),
      people: [{ key: "f" }, { key: "t" }],
    },
  ],
} as unknown as DraftRecord;

describe("a seminar whose first item is called a seminar too", () => {
  const text = faultlessText(seminar, "en");
  it("is held once", () => {
    expect(text).toContain("A promotional seminar was held at the Norland Embassy");
    expect(text.match(/seminar was held/g)).toHaveLength(1);
  });

  it("ends the clause at the end of a group", () => {
    expect(text).toContain("interested mainly in tea, attended");
  });
});

describe("a committee that the words of the record call 'its'", () => {
  const committee = {
    name: en("Rowing Women's Committee"),
    the: true,
    parent: { name: en("Lake Rowing Union") },
  };
  const record = {
    ...reception,
    title: en("Lake Rowing Union visits Lake University"),
    delegations: [{ key: "r", name: en("delegation of the Lake Rowing Union"), side: "guest" }],
    participants: [
      ...(reception.participants ?? []).slice(0, 1),
      {
        key: "b",
        person: { name: en("Ida Moss") },
        posts: [{ organization: committee, title: en("secretary") }],
        side: "guest",
        delegation: "r",
      },
      {
        key: "m",
        group: en("members of the union and its Rowing Women's Committee"),
        side: "guest",
        delegation: "r",
      },
    ],
    agenda: [],
  };
  const text = faultlessText(record as unknown as DraftRecord, "en");

  it("has one article", () => {
    expect(text).toContain("Ida Moss");
    expect(text).toMatch(/and its (?:Rowing Women's C|c)ommittee/);
  });
});
