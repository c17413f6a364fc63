import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const org = (name: string, parent?: string) => ({
  name: en(name),
  the: true,
  ...(parent ? { parent: { name: en(parent), the: true } } : {}),
});
const person = (key: string, name: string, title: string, organization: object, side = "host") => ({
  key,
  person: { name: en(name) },
  posts: [{ title: en(title), organization }],
  side,
});
const text = (...people: object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      when: { start: "2024-03-05" },
      venue: { name: en("Oldmere Town Hall"), the: false },
      participants: [
        person("zoe", "Zoe Visitor", "president", org("Veridian Chamber"), "guest"),
        person("max", "Max Mead", "mayor", org("Town of Oldmere")),
        ...people,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "zoe" }, { key: "max" }],
          topics: [en("the invented bridge")],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("people of one organization in a list", () => {
  const bank = org("Lake Bank");
  const school = org("Rope School");

  it("are named together where others come between them", () => {
    const written = text(
      person("ann", "Ann Exemplar", "director", bank),
      person("bob", "Bob Invented", "registrar of studies", school),
      person("cy", "Cy Mock", "chief clerk", bank),
    );
    expect(written).toContain(
      "Ann Exemplar, director, and Cy Mock, chief clerk, both of the Lake Bank; and Bob Invented",
    );
  });

  it("are all of it where they are three and others are not", () => {
    const port = { ...org("Lake Authority"), kind: "government" };
    const written = text(
      person("ann", "Ann Exemplar", "chief of staff", port),
      person("bob", "Bob Invented", "master of ships", port),
      person("cy", "Cy Mock", "deputy master for ships and bridges", port),
      person("dee", "Dee Sample", "registrar", school),
    );
    expect(written).toContain(
      "Ann Exemplar, chief of staff, Bob Invented, master of ships, and Cy Mock, deputy master for ships and bridges, all of the Lake Authority; and Dee Sample",
    );
  });

  it("are its people also where a title is too long to share it", () => {
    const port = { ...org("Lake Authority"), kind: "government" };
    const written = text(
      person("ann", "Ann Exemplar", "chief of staff", port),
      person("cy", "Cy Mock", "deputy master for ships, bridges and nets at sea", port),
      person("dee", "Dee Sample", "registrar", school),
    );
    expect(written).toContain(
      "Ann Exemplar, chief of staff of the Lake Authority; Cy Mock, its deputy master",
    );
  });

  it("have a title each behind their names where one has words behind it", () => {
    const written = text(
      person("ann", "Ann Exemplar", "master of studies", bank),
      person("cy", "Cy Mock", "chief clerk", bank),
    );
    expect(written).toContain(
      "Ann Exemplar, master of studies, and Cy Mock, chief clerk, both of the Lake Bank",
    );
  });

  it("keep the record's order where neighbours of two organizations hold one title", () => {
    const wing = (name: string) => org(name, "Hill Institute");
    const written = text(
      person("ann", "Ann Exemplar", "Chief Bridge Engineer", wing("Rope Division")),
      person("bob", "Bob Invented", "Chief Bridge Engineer", bank),
      person("cy", "Cy Mock", "Clerk", wing("Stone Division")),
    );
    expect(written.indexOf("Bob Invented")).toBeLessThan(written.indexOf("Cy Mock"));
  });
});

describe("people of one organization who hold one title and others another", () => {
  it("have short titles in front of their names", () => {
    const assembly = org("Lake Assembly");
    const written = text(
      person("ann", "Ann Exemplar", "Deputy Speaker", assembly),
      person("bob", "Bob Invented", "Whip", assembly),
      person("cy", "Cy Mock", "Whip", assembly),
      person("dee", "Dee Sample", "secretary of studies", org("Rope School")),
    );
    expect(written).toContain(
      "Deputy Speaker Ann Exemplar and Whips Bob Invented and Cy Mock of the Lake Assembly",
    );
    expect(written).not.toContain("its Whip");
  });
});

describe("people who hold one title without an organization", () => {
  it("share it behind their names", () => {
    const deputy = (key: string, name: string) => ({
      key,
      person: { name: en(name) },
      posts: [{ title: en("Deputy Minister of Bridges") }],
      side: "host",
    });
    const written = text(deputy("ann", "Ann Exemplar"), deputy("bob", "Bob Invented"));
    expect(written).toContain("Ann Exemplar and Bob Invented, Deputy Ministers of Bridges");
  });
});
