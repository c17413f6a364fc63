import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Lake County Council"), kind: "government", the: false };
const other = { name: en("Reed Museum"), kind: "institute", the: true };
const member = (key: string, name: string, title: string, organization: object = council, head = false) => ({
  key,
  side: "guest",
  delegation: "d",
  ...(head ? { roles: ["head"] } : {}),
  person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
  posts: [{ title: en(title), organization }],
});
const text = (second: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake County Council delegation visits Reedham"),
    home: council,
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("Lake County Council delegation"), the: false, side: "guest", head: "a", size: 4 },
    ],
    participants: [
      member("a", "Ann Lee", "Chairperson", council, true),
      member("b", "Bo Ray", "Chief Executive", second, true),
      member("c", "Cy Dee", "Director of Roads"),
      member("e", "Di Fay", "Librarian"),
      {
        key: "h",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Ed Gow"), later: en("Gow") },
        posts: [{ title: en("mayor"), organization: { name: en("Reedham"), kind: "government" } }],
      },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("roads around the lake")] }],
  });

describe("the members of a delegation with two leaders", () => {
  it("are named without the organization of both, after which it is named", () => {
    expect(text(council)).toMatch(/Cy Dee, Director of Roads, and Di Fay, Librarian\./);
  });

  it("are named with it where one leader is of another organization", () => {
    expect(text(other)).toMatch(/Director of Roads.* of (?:the council|Lake County Council)/);
  });
});
