import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true };
const person = (key: string, name: string, title: string, organization: object) => ({
  key,
  side: "host",
  roles: ["attendee"],
  person: { name: en(name) },
  posts: [{ organization, title: en(title) }],
});

const attended = (first: string, second: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Seminar"),
    home: { name: en("Rope School"), the: true },
    participants: [
      person("a", "Ann Exemplar", first, club),
      person("b", "Bo Sample", second, club),
      person("c", "Cy Mock", "Mayor", { name: en("Reed Municipality"), the: false }),
    ],
  });

it("two people of one organization have their short posts of one kind behind both names", () => {
  expect(attended("director", "deputy director")).toContain(
    "Ann Exemplar and Bo Sample, director and deputy director of the Lake Club",
  );
});

it("posts of different kinds follow their holders", () => {
  const text = attended("Deputy Clerk", "Adviser");
  expect(text).toContain("Ann Exemplar, Deputy Clerk, and Bo Sample, Adviser, both of the Lake Club");
  expect(text).not.toContain("Deputy Clerk and Adviser");
});

it("longer posts follow each name, and the organization of both the last one", () => {
  expect(attended("Officer for Nets in the North", "Deputy Clerk")).toContain(
    "Ann Exemplar, Officer for Nets in the North, and Bo Sample, Deputy Clerk, both of the Lake Club",
  );
});

it("a minister has the field of the ministry, also beside its secretary", () => {
  const ministry = { name: en("Ministry of Nets"), the: true, kind: "government" };
  const text = textOfEvent({
    kind: "seminar",
    title: en("Lake Seminar"),
    home: { name: en("Rope School"), the: true },
    participants: [
      person("a", "Ann Exemplar", "Minister", ministry),
      person("b", "Bo Sample", "Secretary", ministry),
    ],
  });
  expect(text).toContain("Ann Exemplar, Minister of Nets");
  expect(text).not.toContain("Minister and Secretary");
});
