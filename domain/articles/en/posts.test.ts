import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { en } from "./lake-town.test-data";

const org = (name: string, kind: string) => ({ name: en(name), kind, the: false });
const person = (name: string, title: string, organization: object): object => ({
  key: name,
  person: { name: en(name) },
  posts: [{ title: en(title), organization }],
});
const text = (...participants: object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Lake Seminar"),
      when: { start: "2024-03-05" },
      participants,
      agenda: [],
    } as unknown as DraftRecord,
    "en",
  );

describe("the organization of a post", () => {
  const university = org("Lakeside University", "university");

  it("stands behind at where the title is the work that somebody does there", () => {
    const told = text(
      person("Ann Exemplar", "professor of Botany", university),
      person("Bo Sample", "soil scientist", org("Pine Valley Institute", "institute")),
      person("Cleo Model", "President", org("Harbor University", "university")),
      person("Eve Pattern", "Professor Emeritus of Music", org("Valley University", "university")),
    );
    expect(told).toContain("Professor Emeritus of Music at Valley University");
    expect(told).toContain("professor of Botany at Lakeside University");
    expect(told).toContain("soil scientist at Pine Valley Institute");
    expect(told).toContain("President of Harbor University");
    expect(text(person("Dan Instance", "head teacher", university))).toContain("head teacher of Lakeside");
  });

  it("is not missed by the title of a head in front of the name", () => {
    const bare = (name: string, title: string): object => ({
      key: name,
      person: { name: en(name) },
      posts: [{ title: en(title) }],
    });
    const told = text(
      bare("Ann Exemplar", "chairman"),
      bare("Bo Sample", "translator"),
      bare("Dan Instance", "secretary-general"),
      bare("Cleo Model", "general manager"),
    );
    expect(told).toContain("Chairman Ann Exemplar");
    expect(told).toContain("Secretary-General Dan Instance");
    expect(told).toContain("General Manager Cleo Model");
    expect(told).toContain("Bo Sample, a translator");
    expect(told).not.toContain("a chairman");
  });

  it("keeps a proper noun of its name whole where another one has the same", () => {
    const told = text(
      person("Ann Exemplar", "President", org("Technical University of Lakeside", "university")),
      person("Bo Sample", "President", org("Harbor University", "university")),
      person("Cleo Model", "Secretary", org("Technical University of Lakeside", "university")),
    );
    expect(told).toContain("Secretary of the Technical University");
  });

  it("is not repeated by the title of a consul general, and takes no article behind an owner", () => {
    const told = text(
      person("Ann Exemplar", "Consul General", {
        name: en("Consulate General of the Republic of Ruritania in Port"),
        the: true,
        kind: "government",
      }),
      person("Bo Sample", "President", { name: en("Ruritania's Chamber of Commerce"), kind: "association" }),
    );
    expect(told).toContain("Consul General of the Republic of Ruritania in Port");
    expect(told).toContain("President of Ruritania's Chamber of Commerce");
    expect(told).not.toContain("Consul General of the Consulate");
  });
});
