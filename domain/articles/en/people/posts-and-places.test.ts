import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

/** A club dinner with one guest, of whom the record has this. */
const dinner = (posts: readonly object[], person: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Dinner held at the Reedham Boat Club"),
    home: { name: en("Reedham Boat Club"), the: true },
    city: en("Reedham"),
    participants: [{ key: "a", person: { name: en("Ann Exemplar"), ...person }, posts }],
    agenda: [{ key: "t", activity: "ceremony", title: en("dinner") }],
  });
const at = (organization: object, title: string): string => dinner([{ title: en(title), organization }]);

describe("a post and its organization", () => {
  it("is that of a ministry whose country has a possessive in its name", () => {
    const ministry = { name: en("Ministry of Ports of the People's Republic of China"), the: true };
    const text = at(ministry, "Vice-Minister");
    expect(text).toContain("Vice-Minister of Ports of the People's Republic of China");
    expect(text).not.toContain("of the Ministry");
  });

  it("has the sending country before the country where it is", () => {
    expect(at({ name: en("Kenya"), the: false }, "Defence Adviser to Fiji")).toContain(
      "Defence Adviser of Kenya to Fiji",
    );
    expect(at({ name: en("Kenya"), the: false }, "new Consul General to Fiji")).toContain(
      "the new Consul General of Kenya to Fiji",
    );
  });

  it("is in the city that is not its owner", () => {
    expect(at({ name: en("Hilltown") }, "Consul General of Kenya")).toContain(
      "Consul General of Kenya in Hilltown",
    );
    expect(at({ name: en("Fiji") }, "Ambassador of Kenya")).toContain("Ambassador of Kenya to Fiji");
  });

  it("is of the country, not of its government", () => {
    const government = { name: en("Government of Kenya"), the: true, kind: "government" };
    expect(at(government, "Secretary of State for Ports")).toContain("Secretary of State for Ports of Kenya");
    expect(at(government, "spokesperson")).toContain("of the Government of Kenya");
  });

  it("has its country in front of a field", () => {
    const title = en("assistant minister for port affairs of Kenya");
    expect(dinner([{ title }])).toContain("Kenya's assistant minister for port affairs");
  });

  it("takes an article where an organization has several holders", () => {
    expect(at({ name: en("Hill Office"), the: true }, "adviser")).toContain("an adviser to the Hill Office");
    expect(at({ name: en("Hill Office"), the: true }, "chief adviser")).not.toContain("a chief");
  });
});

describe("the leader of a party", () => {
  it("holds that post in a parliament, and the head of a unit in its organization", () => {
    expect(at({ name: en("Lake Assembly"), the: true }, "leader of the Reed Party")).toContain(
      "leader of the Reed Party in the Lake Assembly",
    );
    expect(at({ name: en("Lake Assembly"), the: true }, "head of the Reed Office")).not.toContain(
      " in the Lake",
    );
  });
});

describe("a rank of a service", () => {
  const college = { name: en("Hill College"), the: true };
  const director = { title: en("Director"), organization: college };

  it("precedes the name and is not among the posts", () => {
    expect(dinner([{ title: en("Lieutenant-Colonel") }, director])).toContain(
      "Lieutenant-Colonel Ann Exemplar, Director of the Hill College",
    );
    expect(dinner([director, { title: en("Ambassador") }])).toContain("Ambassador Ann Exemplar, Director");
    expect(at(college, "Colonel and head of the staff")).toContain(
      "Colonel Ann Exemplar, head of the staff of the Hill College",
    );
  });

  it("is printed as an honorific, whatever somebody is called later", () => {
    const person = { honorific: en("Rear Admiral"), later: en("Exemplar") };
    expect(dinner([director], person)).toContain("Rear Admiral Ann Exemplar");
    expect(dinner([director], { ...person, honorific: en("Hon.") })).not.toContain("Hon. Ann");
  });
});
