import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const NAMES = ["Reed Boats", "Hill Sails", "Dock Tools", "Lake Rope", "Oar Works"];

const visit = (names: string[]) =>
  text({
    kind: "reception",
    title: en("Reed Club delegation visits Lake Harbor"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Reed Club delegation"), the: true, side: "guest" }],
    participants: [
      personOf("a", "Ann Example", "harbor master", "Lake Harbor Office", {
        side: "host",
        roles: ["receiver"],
      }),
      {
        key: "g",
        group: en("representatives"),
        of: names.map((name) => ({ name: en(name), kind: "company" })),
        all: true,
        side: "guest",
        delegation: "d",
      },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
  });

describe("the companies of a delegation", () => {
  it("are listed behind the news where they are many", () => {
    const [, lead = ""] = /\n\n([^\n]*?\.)(?: |\n)/.exec(visit(NAMES)) ?? [];
    expect(lead).not.toContain("Oar Works");
    expect(visit(NAMES)).toContain("came from Reed Boats, Hill Sails, Dock Tools, Lake Rope and Oar Works");
  });

  it("are named with the delegation where they are few", () => {
    expect(visit(NAMES.slice(0, 2))).toContain("delegation from Reed Boats and Hill Sails");
  });
});
