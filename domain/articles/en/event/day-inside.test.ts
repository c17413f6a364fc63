import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";
import { withDayInside } from "./day-inside";

const day = plain("on March 5, 2024");
const inside = (words: string): string | undefined => {
  const made = withDayInside(plain(words), day);
  return made && textOf(made);
};

describe("the day of a first sentence", () => {
  it("is at its end where it can belong to nothing else", () => {
    expect(inside("Ann Lee handed over two boats to Bo Ray at the Old Mill in Reedham")).toBe(
      "Ann Lee handed over two boats to Bo Ray at the Old Mill in Reedham on March 5, 2024",
    );
  });

  it("comes before a larger event", () => {
    expect(inside("A and B signed a memorandum in Reedham as part of the Boat Week")).toBe(
      "A and B signed a memorandum in Reedham on March 5, 2024, as part of the Boat Week",
    );
  });

  it("stays in front of another phrase with on", () => {
    expect(inside("A and B signed a memorandum on the sidelines of the Boat Fair")).toBeUndefined();
    expect(inside("Ann Lee met Bo Ray on the second floor of the Old Mill")).toBeUndefined();
  });

  it("stays in front of a clause, an aim or another day", () => {
    expect(inside("Ann Lee visited the mill, where she met Bo Ray")).toBeUndefined();
    expect(inside("Ann Lee came to Reedham to study the pumps of the mill")).toBeUndefined();
    expect(inside("Ann Lee opened the fair, held in Reedham from March 4 to 6")).toBeUndefined();
    expect(inside("Ann Lee visited Reedham for the Boat Days from May 4 to 6")).toBeUndefined();
  });

  it("closes the sentence of a long handover", () => {
    const museum = { name: en("Reedham Boat Museum"), the: true };
    const text = textOfEvent({
      kind: "other",
      title: en("Lake Guild hands over two boats to Reedham museum"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "President", { name: en("Lake Guild"), the: true }),
        person("b", "Bo Ray", "Director", museum),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("two boats"),
          people: [
            { key: "a", as: "attendee" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toMatch(/\n\nAnn Lee, [^.]+ in Reedham on March 5, 2024\./);
  });
});

describe("a meeting on the sidelines of an event of the same days", () => {
  it("has them once, with the event", () => {
    const days = { start: "2024-03-05", end: "2024-03-06" };
    const text = textOfEvent({
      kind: "meeting",
      title: en("Reed Guild meets Mill Guild in Reedham"),
      when: days,
      city: en("Reedham"),
      partOf: { name: en("the Boat Summit"), how: "on_the_sidelines", when: days, city: en("Reedham") },
      purpose: en("exchange knowledge of pumps"),
      participants: [
        person("a", "Ann Lee", "President", { name: en("Reed Guild"), the: true }, { side: "host" }),
        person("b", "Bo Ray", "Director", { name: en("Mill Guild"), the: true }, { side: "guest" }),
      ],
    });
    expect(text).toMatch(
      /on the sidelines of the Boat Summit, held in Reedham on March 5 and 6, 2024, to exchange/,
    );
    expect(text.match(/March/g)).toHaveLength(1);
  });
});
