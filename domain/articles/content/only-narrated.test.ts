import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const mill = { name: en("Reed Mill"), the: false, kind: "company" };
const visit = (narrative: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Minister visits Reed Mill"),
    participants: [
      person("a", "Ann Lee", "minister of trade", undefined as never, { side: "guest", roles: ["head"] }),
      person("b", "Bo Ray", "manager", mill, { side: "host", roles: ["receiver"] }),
      { key: "m", group: en("millers"), of: [mill], side: "host" },
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the new stones")], narrative: [en(narrative)] }],
  });

it("does not let people take part who occur only in the office's own sentence", () => {
  const text = visit("The minister also talked with some of the millers.");
  expect(text).toContain("some of the millers");
  expect(text).not.toMatch(/[Mm]illers of Reed Mill|[Mm]illers (?:also )?(?:took part|attended)/);
  expect(visit("The stones are from the lake.")).toMatch(/[Mm]illers/);
});
