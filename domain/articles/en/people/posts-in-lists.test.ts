import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Reedham Chamber of Nets"), short: en("RCN"), the: true, shortThe: false };
const clinic = { name: en("Lakeham Clinic"), the: true };

interface Member {
  readonly name: string;
  readonly posts: readonly (readonly [title: string, organization: object])[];
  readonly more?: object;
}

const member = ({ name, posts, more }: Member): object => ({
  key: name.replace(" ", "").toLowerCase(),
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? name) },
  posts: posts.map(([title, organization]) => ({ title: en(title), organization })),
  ...more,
});
const of = (organization: object, more: object, ...all: readonly (readonly [string, string])[]): object[] =>
  all.map(([name, title]) => member({ name, posts: [[title, organization]], more }));

const toVisit = { side: "host", roles: ["receiver"] };
const came = { side: "guest", delegation: "d" };
const head = member({ name: "Ann Lee", posts: [["Mayor of Hillton", clinic]], more: came });
const visit = (over: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeham delegation visits RCN"),
    venue: { name: en("Reedham Chamber of Nets"), the: true, organization: chamber },
    delegations: [{ key: "d", side: "guest", head: "annlee", name: en("Lakeham delegation"), the: true }],
    agenda: [{ key: "t", activity: "talks", topics: [en("nets")] }],
    ...over,
  });

describe("the posts of several people", () => {
  it("have a known abbreviation in front of the first, rather than the organization behind the last", () => {
    const hosts = of(
      chamber,
      toVisit,
      ["Bo Ray", "President"],
      ["Cy Dee", "Vice President"],
      ["Di Fox", "Secretary"],
    );
    const text = visit({ participants: [head, ...hosts] });
    expect(text).toContain("RCN President Bo Ray, Vice President Cy Dee and Secretary Di Fox");
    expect(text).not.toContain("Di Fox of RCN");
  });

  it("all precede the names where the organization is known, also a title of two", () => {
    const own = { name: en("Lakeham Guild"), the: true };
    const participants = [
      ...of(own, came, ["Ann Lee", "President"]),
      ...of(own, came, ["Bo Ray", "Chairman"], ["Cy Dee", "Vice Chairman"], ["Di Fox", "Vice Chairman"]),
    ];
    const text = visit({
      participants,
      title: en("Lakeham Guild delegation visits RCN"),
      delegations: [
        { key: "d", side: "guest", head: "annlee", name: en("delegation of the Lakeham Guild"), the: true },
      ],
    });
    expect(text).toContain("Chairman Bo Ray and Vice Chairmen Cy Dee and Di Fox");
    expect(text).not.toContain("Di Fox, Vice Chairmen");
  });

  it("precede the names in a list of leaders, of several members and of former holders", () => {
    const own = {
      name: en("Lakeham Guild of Nets and Sails"),
      short: en("LGNS"),
      the: true,
      shortThe: false,
    };
    const former = ["Di Fox", "Ed Gull"].map((name) => {
      const key = name.toLowerCase().replace(" ", "");
      const posts = [{ title: en("president"), organization: own, former: true }];
      return { key, person: { name: en(name) }, posts, ...came };
    });
    const text = visit({
      participants: [
        ...of(own, { ...came, roles: ["head"] }, ["Ann Lee", "Group Leader"], ["Bo Ray", "President"]),
        ...of(own, came, ["Cy Dee", "Senior Vice President"], ["Hal Ivy", "Vice President"]),
        ...former,
      ],
      title: en("LGNS delegation visits RCN"),
      delegations: [
        {
          key: "d",
          side: "guest",
          head: "annlee",
          name: en("delegation of the Lakeham Guild of Nets and Sails"),
          the: true,
        },
      ],
    });
    expect(text).toContain("led by Group Leader Ann Lee and President Bo Ray, visited");
    expect(text).toContain("Vice President Hal Ivy");
    expect(text).toContain("former presidents Di Fox and Ed Gull");
  });

  it("are members of one list beside somebody of another organization", () => {
    const other = { name: en("Lakeham Guild"), the: true };
    const there = [
      ...of(clinic, { side: "host" }, ["Eve Ash", "Director"]),
      ...of(
        other,
        { side: "host" },
        ["Bo Ray", "Head of Nets"],
        ["Cy Dee", "Trustee"],
        ["Di Fox", "Trustee"],
      ),
    ];
    const text = visit({ participants: [head, ...there] });
    expect(text).toContain("Eve Ash, Director of the Lakeham Clinic; Bo Ray, ");
    expect(text).not.toMatch(/, and Cy Dee and Di Fox, Trustees/);
  });

  it("of somebody with a family name alone are joined by and", () => {
    const person = { name: en("Ray"), later: en("Dr. Ray"), honorific: en("Dr."), surnameOnly: true };
    const posts = [
      { title: en("Director"), organization: { name: en("Ferry Works"), the: true } },
      { title: en("trustee"), organization: { name: en("Rope Club"), the: true } },
    ];
    const text = visit({ participants: [head, { key: "ray", person, posts, ...toVisit }] });
    expect(text).toContain("Dr. Ray, Director of the Ferry Works and trustee of the Rope Club");
  });
});
