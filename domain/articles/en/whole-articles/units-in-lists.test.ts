import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const university = { name: en("Reed Water University"), kind: "university" };
const unit = (name: string, parent: object = university) => ({ name: en(name), the: true, parent });
const science = unit("Faculty of Science");

/** The article of a meeting with these people of the university. */
const metBy = (...people: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lee visits Reed Water University"),
    city: en("Reedham"),
    participants: [
      person(
        "a",
        "Ann Lee",
        "secretary",
        { name: en("Lake Trade Association"), the: true },
        { side: "guest", roles: ["head"] },
      ),
      ...people,
    ],
  });

describe("units of one institution in a list of people", () => {
  it("are listed without the institution, which the list has named", () => {
    const article = metBy(
      person("b", "Bo Ray", "rector", university, { side: "host", roles: ["receiver"] }),
      person("c", "Cleo Poe", "head", unit("International Office"), { side: "host", roles: ["receiver"] }),
      person("d", "Dan Roe", "director", unit("School of Ships"), { side: "host", roles: ["receiver"] }),
      person("e", "Eve Sun", "head", unit("Department of Reeds", science), {
        side: "host",
        roles: ["receiver"],
      }),
    );
    expect(article).toContain("head of its International Office");
    expect(article).toContain("director of the School of Ships; and");
    expect(article).toMatch(/head of the Department of Reeds of the Faculty of Science[,. ]/);
    expect(article).not.toMatch(/of the university|the university's School/);
  });

  it("share the faculty that they all belong to", () => {
    const article = metBy(
      person("b", "Bo Ray", "rector", university, { side: "host", roles: ["receiver"] }),
      person("c", "Cleo Poe", "head", unit("Department of Reeds", science), {
        side: "host",
        roles: ["receiver"],
      }),
      person("d", "Dan Roe", "head", unit("Department of Tides", science), {
        side: "host",
        roles: ["receiver"],
      }),
    );
    expect(article).toMatch(/both of (?:its|the) Faculty of Science/);
    expect(article).not.toContain("of the university");
  });
});
