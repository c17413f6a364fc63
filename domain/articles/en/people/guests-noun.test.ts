import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const NAMES = ["Ann Lee", "Bo Ray", "Cleo Poe", "Dan Roe"];
const GUESTS = NAMES.map((name, at) => personOfSide(`g${at}`, name, `Ambassador to Lake ${at + 1}`, "guest"));
const KEYS = GUESTS.map(({ key }) => key);
const host = personOfSide("m", "Zoe Hill", "Minister of Lakes", "host", { roles: ["receiver"] });
const meetings = (whom: string, title = "Minister meets ambassadors"): string =>
  text({
    kind: "meeting",
    title: en(title),
    venue: { name: en("Lake House"), the: false },
    participants: [host, ...GUESTS],
    agenda: [
      {
        key: "t",
        activity: "talks",
        each: true,
        people: [{ key: "m", as: "receiver" }, ...KEYS.map((key) => ({ key }))],
        remarks: [
          said("m", "brief", "the locks and the harbors of the town", "the next lake day"),
          { key: "q", by: ["m"], act: "require", whom: en(whom), points: [en("visit the lake")] },
          { key: "a", by: KEYS, act: "brief", points: [en("the lakes where they serve")] },
        ],
      },
    ],
  });

describe("many guests of separate meetings", () => {
  it("are called as in the title, rather than counted", () => {
    const written = meetings("the lake", "Minister meets envoys of the four lakes");
    expect(written).toContain("held separate meetings with envoys of the four lakes at Lake House");
    expect(written).not.toContain("four guests");
  });

  it("are called by the post that all hold, where the title does not say more", () => {
    const written = meetings("the lake");
    expect(written).toContain("four ambassadors");
    expect(written).not.toContain("four guests");
  });

  it("are not listed again when they spoke", () => {
    const given = meetings("the ambassadors");
    expect(given).toContain("The ambassadors gave briefings on the lakes where they serve.");
    expect(given).not.toMatch(/Lee, Ray|Lee, Bo Ray/);
  });

  it("are not called what others are called", () => {
    expect(meetings("the builders")).toContain("The guests gave briefings");
    expect(meetings("the builders")).not.toMatch(/briefed the builders|The builders gave/);
  });

  it("were informed about several things, each after its own 'on'", () => {
    expect(meetings("the ambassadors")).toContain(
      "on the locks and the harbors of the town, and on the next lake day",
    );
  });
});

describe("all guests of a meeting who speak together", () => {
  const [first] = GUESTS;
  const met = (by: string[], more = {}): string =>
    text({
      kind: "meeting",
      title: en("Minister meets ambassadors"),
      participants: [{ ...host, roles: ["head"] }, { ...first, roles: ["head"] }, ...GUESTS.slice(1)],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            said("m", "say", "the lake needed care"),
            { key: "p", by, act: "promise", points: [en("send divers to the lake")] },
          ],
        },
      ],
      ...more,
    });

  it("are the guests, and are named at the end where nothing else is reported of them", () => {
    const given = met(KEYS);
    expect(given).toMatch(/[Tt]he guests promised to send divers to the lake\./);
    expect(given).toMatch(/Also [^.]* were Bo Ray, [^.]*Cleo Poe, [^.]*Dan Roe/);
  });

  it("are named where some of them are silent", () => {
    expect(met(KEYS.slice(1))).not.toContain("The guests promised");
  });
});

describe("all members of a delegation who speak together", () => {
  const guests = GUESTS.map((one) => ({ ...one, delegation: "d" }));
  const given = text({
    kind: "reception",
    title: en("Lake ambassadors visit Reedham"),
    city: en("Reedham"),
    participants: [host, ...guests],
    participantsOpen: true,
    openSides: ["guest"],
    delegations: [{ key: "d", name: en("delegation of the Lake League"), the: true, side: "guest" }],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "m" }, ...KEYS.map((key) => ({ key }))],
        peopleOpen: true,
        topics: [en("old nets")],
        remarks: [{ key: "p", by: KEYS, byOpen: true, act: "praise", points: [en("the locks of the town")] }],
      },
    ],
  });

  it("are the delegation, and are introduced in a list of their own", () => {
    expect(given).toMatch(/[Tt]he (?:delegation|guests) praised the locks of the town/);
    expect(given.match(/Ann Lee/g)).toHaveLength(1);
  });

  it("met nobody of their own, also where some of them are not recorded", () => {
    expect(given).not.toMatch(/Zoe Hill,[^.]*, and others/);
  });
});
