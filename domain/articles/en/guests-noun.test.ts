import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent as text } from "./lake-town.test-data";

const NAMES = ["Ann Lee", "Bo Ray", "Cleo Poe", "Dan Roe"];
const GUESTS = NAMES.map((name, at) => personOfSide(`g${at}`, name, `Ambassador to Lake ${at + 1}`, "guest"));
const KEYS = GUESTS.map(({ key }) => key);
const host = personOfSide("m", "Zoe Hill", "Minister of Lakes", "host", { roles: ["receiver"] });
const meetings = (whom: string): string =>
  text({
    kind: "meeting",
    title: en("Minister meets ambassadors"),
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
  it("are not listed again when they spoke", () => {
    const given = meetings("the ambassadors");
    expect(given).toContain("The ambassadors gave briefings on the lakes where they serve.");
    expect(given).not.toMatch(/Lee, Ray|Lee, Bo Ray/);
  });

  it("are not called what others are called", () => {
    expect(meetings("the builders")).toContain("The guests gave briefings");
    expect(meetings("the builders")).not.toMatch(/briefed the builders|The builders gave/);
  });

  it("were reported about several things, each behind its own 'on'", () => {
    expect(meetings("the ambassadors")).toContain(
      "on the locks and the harbors of the town, and on the next lake day",
    );
  });
});
