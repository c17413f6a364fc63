import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const org = (name: string, kind: string) => ({ name: en(name), kind, the: false });
const person = (name: string, title: string, organization: object): object => ({
  key: name,
  person: { name: en(name) },
  posts: [{ title: en(title), organization }],
});
const text = (...participants: object[]): string =>
  textOfEvent({ kind: "seminar", title: en("Lake Seminar"), participants, agenda: [] });

describe("the organization of a post", () => {
  const university = org("Lakeside University", "university");

  it("comes after at where the title is the work that somebody does there", () => {
    const article = text(
      person("Ann Exemplar", "professor of Botany", university),
      person("Bo Sample", "soil scientist", org("Pine Valley Institute", "institute")),
      person("Cleo Model", "President", org("Harbor University", "university")),
      person("Eve Pattern", "Professor Emeritus of Music", org("Valley University", "university")),
    );
    expect(article).toContain("Professor Emeritus of Music at Valley University");
    expect(article).toContain("professor of Botany at Lakeside University");
    expect(article).toContain("soil scientist at Pine Valley Institute");
    expect(article).toContain("President of Harbor University");
    expect(text(person("Dan Instance", "head teacher", university))).toContain("head teacher of Lakeside");
  });

  it("comes after at for a unit of a university too", () => {
    const unit = { name: en("Reed Centre"), the: true, parent: university };
    expect(text(person("Ann Exemplar", "Associate Professor", unit))).toContain(
      "Associate Professor at the Reed Centre of Lakeside University",
    );
  });

  it("has an article for one of several members, also beside another post", () => {
    const both = {
      key: "p",
      person: { name: en("Bo Ray") },
      posts: [
        { title: en("President"), organization: org("Reed Club", "association") },
        { title: en("member"), organization: { name: en("Lake Board"), the: true }, concurrent: true },
      ],
    };
    expect(text(both)).toContain("concurrently a member of the Lake Board");
  });

  it("is not missed by the title of a head in front of the name", () => {
    const bare = (name: string, title: string): object => ({
      key: name,
      person: { name: en(name) },
      posts: [{ title: en(title) }],
    });
    const article = text(
      bare("Ann Exemplar", "chairman"),
      bare("Bo Sample", "translator"),
      bare("Dan Instance", "secretary-general"),
      bare("Cleo Model", "general manager"),
    );
    expect(article).toContain("Chairman Ann Exemplar");
    expect(article).toContain("Secretary-General Dan Instance");
    expect(article).toContain("General Manager Cleo Model");
    expect(article).toContain("Bo Sample, translator;");
    expect(article).not.toContain("a chairman");
  });

  it("keeps a proper noun of its name whole where another one has the same", () => {
    const article = text(
      person("Ann Exemplar", "Vice President", org("Technical University of Lakeside", "university")),
      person("Bo Sample", "Vice President", org("Harbor University", "university")),
      person("Cleo Model", "Secretary", org("Technical University of Lakeside", "university")),
    );
    expect(article).toContain("Secretary of the Technical University");
  });

  it("is not repeated by the title of a consul general, and takes no article after an owner", () => {
    const article = text(
      person("Ann Exemplar", "Consul General", {
        name: en("Consulate General of the Republic of Ruritania in Port"),
        the: true,
        kind: "government",
      }),
      person("Bo Sample", "President", { name: en("Ruritania's Chamber of Commerce"), kind: "association" }),
    );
    expect(article).toContain("Consul General of the Republic of Ruritania in Port");
    expect(article).toContain("President of Ruritania's Chamber of Commerce");
    expect(article).not.toContain("Consul General of the Consulate");
  });
});

describe("an adviser", () => {
  it("is one to an organization", () => {
    const museum = org("Lake Museum", "institute");
    const article = text(
      person("Ann Lee", "senior adviser", museum),
      person("Bo Ray", "Rector", org("Reed College", "university")),
    );
    expect(article).toContain("Ann Lee, a senior adviser to Lake Museum");
    const two = text(
      person("Ann Lee", "senior adviser", museum),
      person("Cy Dee", "senior adviser", museum),
      person("Bo Ray", "Rector", org("Reed College", "university")),
    );
    expect(two).toContain("senior advisers to Lake Museum");
  });

  it("is one of the organization that sends them to advise others", () => {
    const article = text(
      person("Ann Lee", "business advisor", org("Reed Cooperative", "other")),
      person("Cy Dee", "business advisor", org("Reed Cooperative", "other")),
      person("Bo Ray", "local consultant", org("Lake Cooperative", "other")),
    );
    expect(article).toContain("Ann Lee and Cy Dee, business advisors of Reed Cooperative");
    expect(article).toContain("Bo Ray, a local consultant of Lake Cooperative");
  });
});

describe("a post with its field behind a comma", () => {
  const company = org("Reed Mills", "company");
  const post = (title: string) => text(person("Ann Exemplar", title, company));

  it("is one for it, so that a comma only closes the apposition", () => {
    expect(post("General Manager, Operations")).toContain("General Manager for Operations of Reed Mills");
    expect(post("Vice President, Research and Development")).toContain(
      "Vice President for Research and Development of Reed Mills",
    );
  });
  it("stays as it is where the comma separates two posts", () => {
    expect(post("General Manager, Board Secretary")).toContain("General Manager, Board Secretary");
    expect(post("Minister of Mills, Lakes and Boats")).toContain("Minister of Mills, Lakes and Boats");
  });
  it("has an article where an organization has several of them, with its letters in front", () => {
    const volunteer = { key: "v", person: { name: en("Bo Ray") }, posts: [{ title: en("RMO volunteer") }] };
    expect(text(volunteer)).toContain("Bo Ray, an RMO volunteer");
  });
});
