import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const seminar = (functions: string[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Boat seminar held in Reedham"),
    city: en("Reedham"),
    participants: [
      person("m", "Ann Lee", "boat keeper", town, { roles: ["chair"], functions: functions.map(en) }),
      person("s", "Bo Ray", "mayor", town, { roles: ["speaker"] }),
    ],
    agenda: [{ key: "d", activity: "discussion", topics: [en("piers")] }],
  });

describe("the chair of an event", () => {
  it("moderated it, if that is the function", () => {
    const written = seminar(["moderator"]);
    expect(written).toMatch(/Ann Lee, boat keeper of Reedham, moderated the seminar/);
    expect(written).not.toMatch(/chaired|[Mm]oderator/);
  });

  it("chaired it otherwise", () => {
    expect(seminar([])).toMatch(/Ann Lee, boat keeper of Reedham, chaired the seminar/);
  });
});
