import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const NAMES = ["Ann Example", "Bob Sample", "Cleo Muster", "Dan Invented", "Eve Placeholder"];
const lecturers = NAMES.map((name, at) =>
  personOf(`p${at}`, name, "Professor", `Lakeland University ${at + 1}`),
);

const seminar = (count: number, lecture: object = {}, more: object = {}) =>
  text({
    kind: "seminar",
    title: en("Reedham Institute hosts seminar on tides"),
    city: en("Reedham"),
    organizers: [{ organization: { name: en("Reedham Institute"), the: true }, tier: "organizer" }],
    participants: lecturers.slice(0, count),
    agenda: [
      {
        key: "l",
        activity: "presentation",
        title: en("lectures"),
        topics: [en("spring tides")],
        people: lecturers.slice(0, count).map(({ key }) => ({ key, as: "speaker" })),
        ...lecture,
      },
    ],
    ...more,
  });

describe("lecturers of many organizations", () => {
  it("end the sentence, and say that they were not the only ones", () => {
    const many = seminar(5, { peopleOpen: true });
    expect(many).toMatch(
      /Lectures on spring tides were given by [^;.]+Example[^;.]*; .*Placeholder[^;.]*; and others\./,
    );
    expect(seminar(5)).toMatch(/were given by .*; and [^;.]*Placeholder[^;.]*\./);
    expect(seminar(5)).not.toContain("others");
  });

  it("are not the only ones where a few are named", () => {
    const few = seminar(2, { peopleOpen: true });
    expect(few).toMatch(/Sample[^.]* and others (?:delivered|gave)/);
    expect(seminar(2, { peopleOpen: true, title: undefined, topics: undefined })).toMatch(
      /and others (?:spoke|delivered|gave)/,
    );
  });
});

describe("a sponsor in the words for the event", () => {
  const sponsored = (officialName: string) =>
    seminar(
      1,
      {},
      {
        officialName: en(officialName),
        theme: en("Tides"),
        organizers: [
          { organization: { name: en("Reedham Institute"), the: true }, tier: "organizer" },
          { organization: { name: en("LTF"), the: true }, tier: "sponsor" },
        ],
      },
    );

  it("is named once", () => {
    expect(sponsored("an LTF-sponsored Lake Seminar")).toMatch(
      /Institute (?:organized|held) an LTF-sponsored Lake Seminar/,
    );
    expect(sponsored("an LTF-sponsored Lake Seminar")).not.toMatch(/sponsorship|sponsored by/);
    expect(sponsored("Lake Seminar")).toContain("with sponsorship from the LTF");
    expect(sponsored("an HTF-sponsored Lake Seminar")).toContain("with sponsorship from the LTF");
  });
});
