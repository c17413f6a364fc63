import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT, type FollowUp, type Participant } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { type FindDirectoryId, nameKey, promiseOrganizations } from "./promise-organizations";

const city: DraftOrg = { id: "city", name: { zh: "虚构市" } };
const bureau: DraftOrg = { name: { zh: "虚构局", en: "Bureau" }, parent: city };
const firm: DraftOrg = { name: { en: "Firm" } };
const old: DraftOrg = { name: { en: "Old Firm" } };
const known: FindDirectoryId = (id) => (id === "city" ? "0001" : null);
const nothing: FindDirectoryId = () => null;

const people: Participant[] = [
  {
    key: "ann",
    person: { name: { en: "Ann" } },
    posts: [{ organization: bureau }, { organization: firm }, { organization: old, former: true }],
  },
  { key: "group", group: { en: "leaders" }, of: [firm] },
  { key: "alone", person: { name: { en: "Ben" } } },
];
const keysOf = (followUp: Partial<FollowUp>, more: Partial<DraftRecord> = {}, by: FindDirectoryId = known) =>
  promiseOrganizations(
    { format: FORMAT, kind: "meeting", status: "held", participants: people, ...more },
    { key: "f", ...followUp },
    by,
  );

describe("the organizations of a promise", () => {
  it("are none where it names nobody, or somebody who is not in the record", () => {
    for (const by of [undefined, {}, { participants: ["gone", "alone"] }, { organizations: [{}] }])
      expect(keysOf({ ...(by && { by }) })).toMatchObject({ byChain: [], byRoots: [], toRoots: [] });
  });

  it("are those of the posts of that day and all above them; a former post owes nothing", () =>
    expect(keysOf({ by: { participants: ["ann"] } })).toMatchObject({
      byChain: ["n:虚构局", "o:0001", "n:Firm"],
      byRoots: ["o:0001", "n:Firm"],
    }));

  it("are those a group comes from, and those named as such", () =>
    expect(keysOf({ by: { participants: ["group"] }, to: { organizations: [bureau] } })).toMatchObject({
      byChain: ["n:Firm"],
      toRoots: ["o:0001"],
    }));

  it("go by name where the directory has no entry, Chinese first", () => {
    expect(keysOf({ by: { organizations: [bureau] } }, {}, nothing).byChain).toEqual([
      "n:虚构局",
      "n:虚构市",
    ]);
    expect([nameKey({ en: " Firm " }), nameKey({}), nameKey(undefined)]).toEqual([
      "n:Firm",
      undefined,
      undefined,
    ]);
  });

  it("of all are the parties of the agreement it comes from, else all who met", () => {
    const agreements = [{ key: "a", parties: [{ organization: old }, { signatories: ["group"] }] }];
    expect(keysOf({ by: { all: true }, from: { agreement: "a" } }, { agreements }).byRoots).toEqual([
      "n:Old Firm",
      "n:Firm",
    ]);
    expect(keysOf({ by: { all: true } }).byRoots).toEqual(["o:0001", "n:Firm"]);
  });

  it("that met are the parties and the first organization of each person", () =>
    expect(
      keysOf({}, { agreements: [{ key: "a", parties: [{ organization: old }] }] }).attendingOrganizations,
    ).toEqual(["n:Old Firm", "o:0001", "n:Firm"]));

  it("are each named once, and no more than are partners at all", () => {
    const organizations = Array.from({ length: 60 }, (_, n) => ({ name: { en: `Firm ${n % 40}` } }));
    const { byRoots } = keysOf({ by: { organizations } });
    expect([byRoots.length, new Set(byRoots).size]).toEqual([24, 24]);
  });
});
