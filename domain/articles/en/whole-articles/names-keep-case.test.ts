import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

describe("a name that is shortened", () => {
  const institute = "Lake Medical Institute of Public Health";
  const text = textOfEvent({
    kind: "reception",
    title: en("Lake delegation visits Reed University"),
    home: { name: en("Reed University"), kind: "university" },
    venue: { name: en("Reed University"), organization: { name: en("Reed University"), kind: "university" } },
    delegations: [{ key: "d", side: "guest", size: 2, name: en(`delegation from the ${institute}`) }],
    participants: [
      personOf("a", "Ann Lee", "rector", "Reed University", { side: "host", roles: ["receiver"] }),
      personOf("c", "Cy Poe", "director", "International Medical Institute", { side: "host" }),
      personOf("b", "Bo Ray", "vice-rector", institute, { side: "guest", delegation: "d" }),
      personOf("d2", "Di Oak", "dean", institute, { side: "guest", delegation: "d" }),
    ],
    agenda: [{ key: "t", activity: "talks", people: ["a", "c", "b", "d2"].map((key) => ({ key })) }],
  });

  it("keeps the capitals of its nouns", () => {
    expect(text).not.toMatch(/\p{Lu}\p{Ll}+ Medical institute/u);
  });
});
