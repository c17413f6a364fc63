import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { introducing, naming, OPEN, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withOwnOrganizations } from "./own-organization";

const works = { id: "w", name: { text: "Reed Water Works", path: "w" }, the: true };
const council = { id: "c", name: { text: "Reed Town Council", path: "c" }, the: true };
const discourse = (title: string, of = works): Discourse =>
  ({
    facts: {
      record: { organizers: [{ organization: { name: { en: of.name.text } }, tier: "host" }] },
      allOrgs: () => [of],
      who: (key: string) =>
        key === "b"
          ? {
              name: { text: "Bo Ray" },
              posts: [{ title: { text: title }, org: { org: of, name: of.name, path: "w" } }],
            }
          : undefined,
    },
  }) as unknown as Discourse;

const league = naming(plain("the Hill League"), { id: "Hill League", of: "", noun: "league" });
const own = naming(plain("the Reed Water Works"), { id: "Reed Water Works", of: "", noun: "works" });
const ray = (title = "chief engineer"): Phrase => say`${introducing(say`Bo Ray, ${title}${OPEN}`, "b")}`;

const revised = (title: string, ...texts: Phrase[]): string[] => revisedOf(works, title, ...texts);
const revisedOf = (of: typeof works, title: string, ...texts: Phrase[]): string[] =>
  withOwnOrganizations(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: texts.map((words, at) => line(`l${at}`, words)),
        keys: [],
      } as Composed,
    ],
    discourse(title, of),
  ).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

describe("a post without an organization", () => {
  it("has its own where the text has just named another one", () => {
    const [text] = revised("chief engineer", say`the guests of ${league} were received by ${ray()}`);
    expect(text).toBe(
      `the guests of the Hill League were received by Bo Ray, chief engineer of the Reed Water Works${OPEN}`,
    );
    expect(
      revised(
        "chief engineer",
        say`they met ${own} and ${league}`,
        say`the contract was signed by ${ray()}`,
      )[1],
    ).toMatch(/chief engineer of the Reed Water Works/);
  });

  it("has none where its own was named last", () => {
    expect(revised("chief engineer", say`guests of ${league} saw ${own} and met ${ray()}`)[0]).not.toMatch(
      /engineer of/,
    );
    expect(
      revised("chief engineer", say`guests of ${league} saw the Reed Water Works and met ${ray()}`)[0],
    ).not.toMatch(/engineer of/);
    expect(revised("chief engineer", say`the guests met ${ray()}`)[0]).not.toMatch(/engineer of/);
    expect(
      revisedOf(
        council,
        "clerk",
        say`they met ${league}`,
        say`present from the council were Lee and ${ray("clerk")}`,
      )[1],
    ).not.toMatch(/clerk of/);
  });

  it("has none where its words show whose it is, or among members of a delegation", () => {
    for (const title of ["Mayor", "Consul in Reedham", "manager of finance", "its director"])
      expect(revised(title, say`guests of ${league} met ${ray(title)}`)[0]).not.toMatch(/ Reed Water Works/);
    expect(
      revised("chief engineer", say`they met ${league}`, say`the delegation also included ${ray()}`)[1],
    ).not.toMatch(/engineer of/);
  });
});
