import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Reedham Boat Club"), the: true };
const rower = (key: string, name: string, more: object): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
  posts: [
    { title: en("Dean"), organization: { name: en(`${name.split(" ")[1]} College`), kind: "university" } },
  ],
  roles: ["speaker"],
  ...more,
});
const says = (key: string): object => ({
  key: `r-${key}`,
  by: [key],
  act: "say",
  points: [en(`the ${key} of the lake is deep`)],
});

const evening = (title: string, role: string, keys: readonly string[] = ["ann"], all = true): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Evening on the lake"),
    home: club,
    city: en("Reedham"),
    participants: keys.map((key) =>
      rower(
        key,
        `${key === "ann" ? "Ann" : "Bo"} L${key}`,
        all || key === "ann" ? { functions: [en(role)] } : {},
      ),
    ),
    agenda: [{ key: "t", activity: "speeches", title: en(title), remarks: keys.map(says) }],
  });

describe("a function at the event", () => {
  it("is not said of a speaker where the title of the item says it", () => {
    expect(evening("guest lecture", "guest lecturer")).not.toContain("lecturer");
    expect(evening("keynote address", "keynote speaker")).not.toContain("speaker");
    expect(evening("lecture", "lecturer")).not.toContain("lecturer");
  });

  it("is not said of any of several under one title", () => {
    const text = evening("keynote speeches", "keynote speaker", ["ann", "bo"]);
    expect(text).toContain("Ann Lann");
    expect(text).toContain("Bo Lbo");
    expect(text).not.toContain("speaker");
  });

  it("is said where the title says another", () => {
    expect(evening("opening address", "keynote speaker")).toContain("eynote speaker");
    expect(evening("guest lecture", "moderator")).toContain("oderator");
    expect(evening("dinner for the guest of honour", "guest speaker")).toContain("uest speaker");
  });

  it("is said of the one of several who gave the only speech of the title", () => {
    expect(evening("opening speech", "opening speaker", ["ann", "bo"], false)).toContain("pening speaker");
  });
});
