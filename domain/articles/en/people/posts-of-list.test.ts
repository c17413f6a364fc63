import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Reedham Port Guild"), short: en("RPG"), the: true, shortThe: false };
const section = { name: en("Eastern Lake Section"), the: true, parent: guild };
const club = { name: en("Rope Makers Club"), the: true };
const board = { name: en("Lock Keepers Board"), the: true };

type Post = readonly [title: string, organization: object];

const named = (key: string, name: string, ...posts: readonly Post[]): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? "") },
  posts: posts.map(([title, organization]) => ({ title: en(title), organization })),
});

const speakers = (...participants: readonly object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Conference on nets held"),
    city: en("Lakeham"),
    participants,
    agenda: [
      {
        key: "s",
        activity: "speeches",
        people: participants.map((_, at) => ({ key: "abcde"[at], as: "speaker" })),
      },
    ],
  });

describe("the posts of a list of people of several organizations", () => {
  it("are those of the organization that the list has just named, with its pronoun even at the end", () => {
    const text = speakers(
      named("a", "Ann Lee", ["president", board]),
      named("b", "Bo Ray", ["director", club]),
      named("c", "Cy Dee", ["honorary treasurer of nets", club]),
    );
    expect(text).not.toContain("; and Cy Dee, honorary treasurer of nets.");
  });

  it("belong to a unit by its noun where the list has named it before", () => {
    const text = speakers(
      named("a", "Ann Lee", ["manager", section]),
      named("b", "Bo Ray", ["vice chairman", guild], ["chairman", section]),
      named("c", "Ed Fox", ["president", club]),
    );
    expect(text).toContain("vice chairman of RPG and chairman of the section;");
  });

  it("belong to a unit by its pronoun where a post of the same person has named whose unit it is", () => {
    const text = speakers(
      named("a", "Ann Lee", ["president", board]),
      named("b", "Bo Ray", ["vice chairman", guild], ["chairman", section]),
      named("c", "Cy Dee", ["treasurer", section]),
      named("d", "Ed Fox", ["president", club]),
    );
    expect(text).toMatch(/and chairman of its Eastern Lake Section; Cy Dee, treasurer of the section;/);
  });
});
