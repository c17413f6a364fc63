import { describe, expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent as text } from "./lake-town.test-data";

const museum = { name: en("Norland National Museum and Art Gallery"), the: true, kind: "institute" };
const at = { name: museum.name, the: true, organization: museum };
const ray = personOfSide("b", "Bo Ray", "ambassador of Ostmark to Norland", "guest");
const lee = person("a", "Ann Lee", "director", museum, { side: "host" });
const said = { key: "r", by: ["b"], act: "say", points: [en("it was an honor to return the masks")] };

describe("the place of an event", () => {
  it("is not named where the receiver's post has just named it", () => {
    const article = text({
      kind: "other",
      title: en("Ostmark returns 133 masks to Norland"),
      venue: at,
      participants: [ray, lee],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("133 masks recovered from a collection in Ostmark"),
          people: [
            { key: "b", as: "head" },
            { key: "a", as: "receiver" },
          ],
          remarks: [said],
        },
      ],
    });
    expect(article).toContain("handed over 133 masks recovered");
    expect(article.match(/Norland National Museum and Art Gallery/g)).toHaveLength(1);
  });

  it("is not within the area in which the name of the event ends", () => {
    const school = { name: en("Mill Road School"), kind: "other" };
    const article = text({
      kind: "other",
      title: en("Ostmark hands over fence at Mill Road School"),
      officialName: en("the handover ceremony of the Fence Project for Mill Road School in Lake State"),
      venue: { name: school.name, the: false, organization: school },
      areas: [en("Lake State")],
      participants: [ray, person("t", "Ida Moss", "head teacher", school)],
      agenda: [{ key: "c", activity: "ceremony", remarks: [said] }],
    });
    expect(article).toContain("for Mill Road School in Lake State was held at the school on March 5, 2024.");
  });
});
