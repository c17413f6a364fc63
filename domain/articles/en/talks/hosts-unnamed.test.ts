import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const club = { name: en("Reed Medical Society"), the: true, kind: "association" };
const works = { name: en("Lake Works"), kind: "company" };
const group = (key: string, of: object[]) => ({ key, group: en("leaders"), of, side: "host" });
const person = (key: string, name: string, title: string, organization: object, more = {}) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ title: en(title), organization }],
  side: "guest",
  ...more,
});

describe("an inspection of which no place is known", () => {
  const article = text({
    kind: "inspection",
    title: en("Lake Works inspects Harbor Zone"),
    home: club,
    purpose: en("speed up the transfer of results"),
    participants: [
      person("a", "Ann Lee", "chairman", works, { roles: ["head"] }),
      person("b", "Bo Ray", "deputy director", club, { roles: ["escort"] }),
      group("g", [{ name: en("Harbor Zone"), kind: "zone" }]),
      group("h", [{ name: en("Quay Group"), kind: "company" }]),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [
          { key: "a", as: "head" },
          { key: "b", as: "escort" },
        ],
        saw: [en("Harbor Zone"), en("the Pier Park")],
      },
      {
        key: "s",
        activity: "talks",
        topics: [en("the layout of the port industry"), en("the work of several clinics")],
        remarks: [{ key: "r", by: ["g"], act: "introduce", points: [en("the plans for this layout")] }],
        agreements: ["i"],
      },
    ],
    agreements: [
      {
        key: "i",
        title: en("strategic cooperation"),
        type: "strategic_cooperation",
        status: "intended",
        parties: [{ organization: club }, { organization: works }],
      },
    ],
    followUps: [
      { key: "f", text: en("call on the society"), force: "intention", by: { participants: ["g", "h"] } },
    ],
  });

  it("went where its sights are, in one sentence", () => {
    expect(article).toMatch(/Ann Lee, chairman of Lake Works, inspected Harbor Zone and the Pier Park/);
    expect(article).not.toContain("paid a visit");
  });

  it("names the hosts at the talks before anybody is one of two sides", () => {
    expect(article).toContain("At talks with leaders of Harbor Zone and Quay Group, Lee and Ray discussed");
    expect(article).not.toMatch(/two sides discussed|Also present/i);
  });

  it("states words that refer back after their topics, and groups of one name together", () => {
    expect(article).toMatch(/clinics\. The leaders of Harbor Zone outlined the plans for this layout/);
    expect(article).toContain("The leaders of Harbor Zone and Quay Group expressed willingness to");
  });

  it("has parties that enter into what they intend", () => {
    expect(article).toContain("expressed their intention to enter into strategic cooperation");
    expect(article).not.toContain("reached an intention");
  });
});

describe("hosts whom the visitors talked to at an item of its own", () => {
  const school = { name: en("Lakeside Regional University"), short: en("LRU"), kind: "university" };
  const article = text({
    kind: "reception",
    title: en("Works delegation visits Reedham university"),
    home: school,
    city: en("Reedham"),
    purpose: en("discuss the details of the lake course"),
    delegations: [{ key: "d", name: en("Norland delegation"), the: true, side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "chairman", works, { delegation: "d" }),
      { key: "s", group: en("faculty and students"), of: [school], side: "host" },
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [en("internships at the docks"), en("a joint lake course")] },
      {
        key: "f",
        activity: "other",
        did: en("talk with faculty and students"),
        venue: { name: en("Faculty of Lakes"), the: true },
        people: [{ key: "a", as: "head" }, { key: "s" }],
      },
    ],
  });

  it("were not met twice, and their university was visited", () => {
    expect(article).toContain("visited Lakeside Regional University");
    expect(article.match(/faculty and students/gi)).toHaveLength(1);
  });
});

describe("who leads a delegation from outside for somebody else", () => {
  it("has a sentence of their own after the visit", () => {
    const article = text({
      kind: "reception",
      title: en("Lake delegation visits Reedham"),
      areas: [en("Reedham")],
      delegations: [{ key: "d", name: en("Lake delegation"), the: true, side: "guest" }],
      participants: [
        person("z", "Zoe Poe", "president", club, { presence: "absent", roles: ["principal"] }),
        person("b", "Bo Ray", "deputy director", club, { roles: ["head"], onBehalfOf: "z" }),
        person("a", "Ann Lee", "manager", works, { delegation: "d" }),
      ],
    });
    expect(article).toContain(
      "visit was led by Bo Ray, deputy director of the Reed Medical Society, on behalf of",
    );
    expect(article).not.toMatch(/, and (?:a|the) Lake delegation visited/);
  });
});
