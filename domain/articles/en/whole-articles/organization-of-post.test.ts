import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const lake = { name: en("Lakeside University"), the: false, kind: "university" };
const hill = { name: en("Hill University"), the: false, kind: "university" };
const chamber = { name: en("Reed Chamber of Commerce"), the: true, kind: "association" };
const board = { name: en("School of Accounting"), the: true, parent: hill };
const guest = { side: "guest", delegation: "d" };
const lee = person("g", "Ann Lee", "president", hill, guest);
const ray = person("c", "Bo Ray", "rector", lake, { side: "host", roles: ["receiver"] });

const visit = (participants: object[], more: object = {}) =>
  text({
    kind: "reception",
    title: en("Hill University visits Lakeside University"),
    venue: { name: en("Lakeside University"), organization: lake },
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants,
    agenda: [{ key: "t", activity: "talks", remarks: [said("c", "say", "the lake needs engineers")] }],
    ...more,
  });

describe("the university, of two", () => {
  it("is neither of two that one sentence names", () => {
    const written = text({
      kind: "outbound_visit",
      title: en("Hill University and Lakeside University sign agreement"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [lee, { ...ray, roles: [] }],
      agreements: [
        {
          key: "a",
          title: en("agreement on student exchange"),
          type: "other",
          status: "signed",
          parties: [{ organization: hill }, { organization: lake }],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: en("Lakeside University"), organization: lake },
          people: [{ key: "g" }, { key: "c" }],
          agreements: ["a"],
        },
      ],
    });
    expect(written).not.toMatch(/Hill University and Lakeside University signed[^.]* at the university/);
  });

  it("is not that of a member whose school is named after the other one", () => {
    const members = ["Cy Dee", "Eve Fay", "Ida Zane"].map((name, at) =>
      person(`m${at}`, name, at === 0 ? "dean" : "professor of law", at === 0 ? board : hill, guest),
    );
    const written = visit([lee, ...members, ray]);
    expect(written).not.toMatch(/School of Accounting of the university/);
  });
});

describe("a post of the organization that the sentence is about", () => {
  const posts = (title: string, ...more: object[]) => ({
    ...ray,
    posts: [{ title: en(title), organization: lake }, ...more],
  });

  it("has its organization where one of another organization follows", () => {
    const written = visit([lee, posts("rector", { title: en("vice chair"), organization: chamber })]);
    expect(written).not.toMatch(/rector,? (?:and )?vice chair of/);
    expect(written).toMatch(/rector of [^,]*(?:,| and) vice chair of the Reed Chamber/);
  });

  it("is one of its own where it follows the name of who led a delegation", () => {
    const written = text({
      kind: "reception",
      title: en("Chamber visits Lakeside University"),
      venue: { name: en("Lakeside University"), organization: lake },
      delegations: [
        { key: "d", side: "guest", head: "g", name: en("delegation of the Reed Chamber of Commerce") },
      ],
      participants: [person("g", "Ann Lee", "chair of the board of lake trade", chamber, guest), ray],
      agenda: [],
    });
    expect(written).toMatch(/led by Ann Lee, the chamber's chair of the board/);
  });

  it("keeps the field of its title", () => {
    const county = { name: en("Reed County"), kind: "government" };
    const member = person("m", "Cy Dee", "Executive Member for Energy", county, guest);
    expect(visit([lee, member, ray])).not.toContain("Executive Member of Reed County for Energy");
  });
});

describe("a consul whose title says of which country and where", () => {
  it("does not name the consulate again", () => {
    const org = { name: en("Consulate General of Northland in Reedham"), the: true };
    const consul = person("k", "Cy Dee", "Consul of Northland in Reedham", org, { side: "third" });
    const written = visit([lee, ray, consul]);
    expect(written).toContain("Consul of Northland in Reedham");
    expect(written).not.toContain("Consulate");
  });
});

describe("a husband", () => {
  it("is named with his wife where the sentence has named somebody else since", () => {
    const husband = { key: "h", group: en("her husband"), ...guest };
    const four = ["Cy Dee", "Eve Fay", "Ida Zane"].map((name, at) =>
      person(`m${at}`, name, "professor of law", hill, guest),
    );
    const written = visit([lee, husband, ...four, ray]);
    expect(written).toContain("husband");
    expect(written).not.toMatch(/Ray[^.]*\. [^.]*her husband/);
  });
});

describe("the members of a delegation", () => {
  it("are not people who came without it and from elsewhere", () => {
    const others = { key: "o", group: en("two presidents of other colleges"), side: "guest" };
    const written = visit([lee, others, ray]);
    expect(written).not.toMatch(/including two presidents/);
    expect(written).toContain("was accompanied by two presidents of other colleges");
  });

  it("are more than one who acted before them where nobody led it", () => {
    const group = { key: "s", group: en("two students"), of: [hill], ...guest };
    const fay = person("m", "Eve Fay", "professor of law", hill, guest);
    const written = visit([lee, fay, group, ray], {
      delegations: [{ key: "d", side: "guest", name: en("Hill delegation"), the: true, size: 6 }],
      agenda: [{ key: "t", activity: "talks", remarks: [said("g", "say", "the lake needs engineers")] }],
    });
    expect(written).toMatch(
      /The delegation included president Ann Lee and [^.]*Eve Fay [^.]*, and two students/,
    );
  });

  it("went where the heads of all delegations are listed", () => {
    const zane = person("z", "Ida Zane", "chair", chamber, { side: "guest", delegation: "e" });
    const written = visit([lee, zane, ray], {
      delegations: [
        { key: "d", side: "guest", head: "g", size: 3 },
        { key: "e", side: "guest", head: "z", size: 4 },
      ],
      agenda: [
        { key: "t", activity: "talks", remarks: [said("c", "say", "the lake needs engineers")] },
        {
          key: "v",
          activity: "tour",
          people: [{ key: "g", as: "head" }, { key: "z" }],
          saw: [en("the library")],
        },
      ],
    });
    expect(written).toMatch(
      /the delegations (?:visited|toured|saw) the library|The delegations (?:visited|toured|saw)/,
    );
    expect(written).not.toMatch(/Lee and Zane (?:visited|toured|saw)/);
  });
});
