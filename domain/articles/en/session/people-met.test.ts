import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (did: string, people: object[], host: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Tessaly traders visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Tessaly trade delegation"), side: "guest" }],
    participants: [
      { key: "traders", group: en("Tessaly traders"), side: "guest", delegation: "d" },
      personOf("moor", "Ellen Moor", "head", "Reedham Ferry Board", { side: "host" }),
      {
        key: "reps",
        group: en("representatives"),
        of: [{ name: en("Reedham Fair Agency"), the: true }],
        side: "host",
        ...host,
      },
    ],
    agenda: [{ key: "met", activity: "other", did: en(did), people }],
  });

describe("whom the visitors met", () => {
  it("are the people listed with them, whose names take the place of the words", () => {
    const text = visit("meet the head of the ferry board and representatives of the fair agency", [
      { key: "traders" },
      { key: "moor" },
      { key: "reps" },
    ]);
    expect(text).toContain(
      "met Ellen Moor, head of the Reedham Ferry Board, and representatives of the Reedham Fair Agency",
    );
    expect(text).not.toMatch(/representatives of the Reedham Fair Agency (?:also )?met/);
    expect(text).not.toMatch(/[Tt]hey met/);
  });

  it("are a group that is listed alone, and the visitors met it", () => {
    const text = visit("meet representatives of several boards that work on ferries", [{ key: "reps" }], {
      ofOpen: true,
    });
    expect(text).toContain(
      "met representatives of several boards that work on ferries, including those of the Reedham Fair Agency",
    );
    expect(text).not.toMatch(/[Rr]epresentatives of the Reedham Fair Agency[^.]* met /);
  });
});
