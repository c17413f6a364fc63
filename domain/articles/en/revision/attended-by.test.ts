import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const names = ["Ann Lee", "Bo Ray", "Cy Dee", "Di Fay", "Ed Kay"];
const of = (at: number) => ({ name: en(`${names[at]?.split(" ")[1]} Chamber of Commerce`), the: true });
const people = names.map((name, at) => person(`p${at}`, name, "president", of(at)));

const seminar = (officialName: string, online?: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminar held"),
    officialName: en(officialName),
    city: en("Reedham"),
    participants: people,
    ...(online ? { online } : {}),
  });

describe("a long list of those who only attended an event", () => {
  it("follows the event and its verb", () => {
    expect(seminar("Seminar on Quays")).toContain("The seminar was attended by Ann Lee, president of");
  });

  it("follows them also where the event was online", () => {
    expect(seminar("Seminar on Quays", "fully")).toContain(
      "The seminar was attended by Ann Lee, president of",
    );
  });

  it("is not said to have attended an exhibition", () => {
    expect(seminar("Exhibition of Old Quays")).not.toContain("attended by");
  });

  it("follows several ceremonies in the plural", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Two schools are opened in Lake Region"),
      city: en("Lake Region"),
      areas: [en("Reedham"), en("Wyland")],
      participants: people,
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("opening ceremonies for the schools in Reedham and Wyland"),
        },
      ],
    });
    expect(text).toContain("The ceremonies were attended by Ann Lee, president of");
  });
});
