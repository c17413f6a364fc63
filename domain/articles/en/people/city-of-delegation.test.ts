import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

test("the city of an organization that only the name of a delegation introduces is said there", () => {
  const harbor = { name: en("Harbor College"), kind: "university" };
  const crafts = {
    name: en("College of Boats, Nets and Crafts"),
    the: true,
    kind: "university",
    city: en("Wyland, Hilland"),
  };
  const text = textOfEvent({
    kind: "reception",
    title: en("Delegations from Lakeland and Hilland visit Reed University"),
    home: { name: en("Reed University"), kind: "university" },
    delegations: [
      { key: "d", name: en("delegation from Harbor College"), the: false, side: "guest" },
      {
        key: "e",
        name: en("delegation from the College of Boats, Nets and Crafts"),
        the: false,
        side: "guest",
      },
    ],
    participants: [
      person("a", "Ann Lee", "professor", harbor, { side: "guest", delegation: "d" }),
      person("b", "Bo Ray", "professor", crafts, { side: "guest", delegation: "e" }),
      person("c", "Cy Low", "rector", { name: en("Reed University") }, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "t", activity: "talks", title: en("meeting"), topics: [en("exchanges of students")] }],
  });
  expect(text).toContain("a delegation from the College of Boats, Nets and Crafts in Wyland, Hilland");
  expect(text.match(/Wyland/g)).toHaveLength(1);
});
