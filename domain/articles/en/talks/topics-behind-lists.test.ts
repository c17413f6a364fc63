import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const reed = { name: en("Reed College"), the: false, kind: "university" };
const faculty = (name: string) => ({ name: en(name), the: true, parent: reed });
const group = (key: string, words: string, of: object[], side: string, more = {}) => ({
  key,
  group: en(words),
  of,
  side,
  ...more,
});
const institute = { name: en("Lake Institute"), the: true, kind: "institute" };
const participants = [
  group("g", "fish experts", [institute], "guest", { delegation: "d" }),
  group("h", "bog experts", [institute], "guest", { delegation: "d" }),
  group("f", "staff", [faculty("Faculty of Fish")], "host"),
  group("b", "teachers", [faculty("Faculty of Bogs")], "host"),
  group(
    "m",
    "heads of the exchange office and teachers of the Schools of Boats, Nets and Locks and members of the lake committee",
    [],
    "host",
  ),
];
const talks = (key: string, guest: string, host: string, topics: string[], venue?: object) => ({
  key,
  activity: "talks",
  people: [{ key: guest }, { key: host, as: "receiver" }],
  topics: topics.map(en),
  ...(venue ? { venue } : {}),
});
const visit = (agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Institute experts visit Reed College"),
    home: reed,
    delegations: [{ key: "d", name: en("delegation of the Lake Institute"), side: "guest" }],
    participants,
    agenda,
  });
const at = (name: string) => ({ name: en(name), the: true, organization: reed });
const LONG = [
  "the care of fish in the lakes of the north and of the south after the floods of last year",
  "joint work on nets",
];

describe("talks at the office of those met", () => {
  it("name it once", () => {
    const text = visit([
      talks("a", "g", "f", LONG, at("Faculty of Fish")),
      talks("c", "h", "b", LONG, at("Faculty of Bogs")),
    ]);
    expect(text.match(/Faculty of Fish/g)).toHaveLength(1);
    expect(text.match(/Faculty of Bogs/g)).toHaveLength(1);
    expect(text.match(/They discussed/g) ?? []).not.toHaveLength(2);
  });
});

describe("topics behind a long list", () => {
  it("have a sentence of their own", () => {
    const meeting = { ...talks("a", "g", "m", ["nets", "boats"], at("Boat Hall")), title: en("meeting") };
    const text = visit([talks("t", "h", "f", ["locks"]), meeting]);
    expect(text).toMatch(/At a meeting [^.]*lake committee, [^.,]* discussed nets and boats\./);
  });
});

describe("talks whose title says only that people talked", () => {
  it("are not held on that title", () => {
    const titled = { ...talks("a", "g", "f", ["nets"]), title: en("conversations"), activity: "discussion" };
    const text = visit([talks("t", "h", "b", ["locks"]), titled]);
    expect(text).toContain("conversations");
    expect(text).not.toMatch(/(?:talks|discussions?) on conversations/);
  });
});
