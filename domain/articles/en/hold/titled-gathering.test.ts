import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Reed Guild"), the: true };
const lunch = (more: object): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Guild working lunch focuses on the lake plan"),
    home: guild,
    city: en("Reedham"),
    attendance: { count: 60, of: en("guild members") },
    participants: [
      person("a", "Ann Lee", "president", guild, { side: "host", roles: ["speaker"] }),
      person("b", "Bo Ray", "mayor", town, { side: "guest" }),
      person("c", "Cy Dee", "treasurer", town, { side: "guest" }),
      person("d", "Di Fay", "clerk", town, { side: "guest" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "discussion",
        title: en("talks at the tables"),
        people: ["b", "c", "d"].map((key) => ({ key, as: "chair" })),
      },
      { key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] },
    ],
    ...more,
  });

describe("a meeting of many that its title calls a lunch", () => {
  it("was held, rather than a meeting of its host with the guests", () => {
    const text = lunch({});
    expect(text).toMatch(/\n\nA working lunch was held in Reedham/);
    expect(text).not.toMatch(/Lee, .* met /);
    expect(text).toContain("60 guild members");
  });

  it("is a meeting where few came", () => {
    expect(lunch({ attendance: undefined })).toMatch(/met|received/);
  });
});
